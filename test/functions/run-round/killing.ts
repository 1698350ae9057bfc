const WRITES = new Set([
  'TransactWriteCommand',
  'PutCommand',
  'UpdateCommand',
  'DeleteCommand',
  'BatchWriteCommand',
  'SendMessageCommand',
  'SendMessageBatchCommand',
  'SendEmailCommand',
]);

/** A process that dies at its n-th write. */
export interface Doom {
  /** Counted from 1; 0 never. */
  at: number;
  /** Whether the service did the fatal write before the process died. */
  applied: boolean;
  writes: number;
  dead: boolean;
}

export const doom = (at: number, applied: boolean): Doom => ({ at, applied, writes: 0, dead: false });

/** The process is gone: nobody can catch this and go on, because every later call fails as well. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

interface Client {
  send(command: never, ...rest: never[]): unknown;
}

/** The same client, until the process dies. Clients that share a doom die together. */
export function mortal<C extends Client>(client: C, fate: Doom): C {
  return new Proxy(client, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return async (command: object, ...rest: never[]) => {
        if (fate.dead) throw new Killed();
        const write = WRITES.has(command.constructor.name);
        if (write) fate.writes += 1;
        const fatal = write && fate.writes === fate.at;
        if (fatal) fate.dead = true;
        if (fatal && !fate.applied) throw new Killed();
        const answer = await target.send(command as never, ...rest);
        if (fatal) throw new Killed();
        return answer;
      };
    },
  });
}
