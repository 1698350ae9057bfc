import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Random } from '#local/population/random';

interface Client {
  send(command: never, ...rest: never[]): unknown;
}

/** One request, as it came out: `done`, or the name of the error. */
export interface Turn {
  actor: string;
  operation: string;
  outcome: string;
}

interface Waiting {
  /** @returns how it came out; nothing when it was no request */
  letGo(): Promise<Turn | undefined>;
}

/**
 * Lets the requests of all actors go one at a time, in an order that is drawn: the next one only when the one before is
 * answered and everybody has gone on as far as they can without another answer. No timer and no network decides who is
 * first, so the same draws make the same history.
 */
export function startTurns() {
  const trace: Turn[] = [];
  const waiting: Waiting[] = [];
  let held = false;

  /** The same client, each request of which waits for its turn while `inDrawnOrder` is at work. */
  function inTurn<C extends Client>(client: C, actor: string): C {
    const send = (target: C, command: object, rest: never[]) =>
      new Promise<unknown>((resolve, reject) => {
        const turn = { actor, operation: command.constructor.name.replace(/Command$/, '') };
        const letGo = async (): Promise<Turn> => {
          try {
            resolve(await target.send(command as never, ...rest));
            return { ...turn, outcome: 'done' };
          } catch (error) {
            reject(error);
            return { ...turn, outcome: error instanceof Error ? error.name : 'unknown' };
          }
        };
        waiting.push({ letGo });
      });
    return new Proxy(client, {
      get(target, property, receiver) {
        if (property !== 'send') return Reflect.get(target, property, receiver);
        return (command: object, ...rest: never[]) =>
          held ? send(target, command, rest) : target.send(command as never, ...rest);
      },
    });
  }

  /** Lets so many turns of one's own pass without a request, so that not everybody does everything at the beginning. */
  async function pass(turns: number): Promise<void> {
    for (let turn = 0; held && turn < turns; turn += 1)
      await new Promise<void>((resolve) => {
        waiting.push({ letGo: async () => resolve() as undefined });
      });
  }

  /**
   * Does the work with every request of it in its turn.
   *
   * @throws Error when the work waits for something that is no request in turn; whatever the work threw
   */
  async function inDrawnOrder<Result>(random: Random, work: () => Promise<Result>): Promise<Result> {
    held = true;
    let over = false;
    const result = work().finally(() => {
      over = true;
    });
    // Looked at in the end; until then it is nobody's fault that nobody does.
    result.catch(() => {});
    try {
      for (await turnOfTheLoop(); !over || waiting.length > 0; await turnOfTheLoop()) {
        if (waiting.length === 0) throw new Error('somebody waits for what is no request in turn');
        const [next] = waiting.splice(random.integer(0, waiting.length - 1), 1);
        const turn = await next?.letGo();
        if (turn) trace.push(turn);
      }
    } finally {
      held = false;
    }
    return result;
  }

  return { trace, inTurn, pass, inDrawnOrder };
}
