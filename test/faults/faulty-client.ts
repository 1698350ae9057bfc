import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { Random } from '#local/population/random';
import type { Tally } from './tally.ts';

interface Client {
  send(command: never, ...rest: never[]): unknown;
}

interface Faults {
  random: Random;
  /** The share of requests that something happens to. */
  rate: number;
  tally: Tally;
}

/** Transactions are what collides; batches of messages are few. */
const OFTEN: Readonly<Record<string, number>> = { TransactWriteCommand: 2, SendMessageBatchCommand: 4 };

const INJECTED = 'injected';

function named(name: string, more: object = {}): Error {
  return Object.assign(new Error(INJECTED), { name, ...more });
}

/** Whether it is a fault of the weather, or comes of one: nothing is wrong with who met it. */
export const isInjected = (error: unknown): boolean =>
  error instanceof Error && (error.message === INJECTED || isInjected(error.cause));

const cancelled = (Code: string): Error =>
  named('TransactionCanceledException', { CancellationReasons: [{ Code: 'None' }, { Code }] });

/** A write by itself is refused while a transaction is at its item. */
export const SINGLE_WRITES: ReadonlySet<string> = new Set(['PutCommand', 'UpdateCommand', 'DeleteCommand']);

/** What services answer when they have done nothing of the request. */
function refusal(command: object, { random, tally }: Faults): Error {
  if (command.constructor.name === 'TransactWriteCommand' && random.chance(0.7)) {
    const code = random.oneOf(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
    if (code === 'TransactionConflict') tally.conflicts += 1;
    else tally.throttles += 1;
    return cancelled(code);
  }
  if (SINGLE_WRITES.has(command.constructor.name) && random.chance(0.5)) {
    tally.conflicts += 1;
    return named('TransactionConflictException');
  }
  tally.throttles += 1;
  return named(
    random.oneOf(['ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestThrottled']),
  );
}

/** Sends some entries of a batch; the others fail, each by itself. */
async function inPart(target: Client, command: SendMessageBatchCommand, { random, tally }: Faults) {
  tally.partialBatches += 1;
  const { Entries = [], QueueUrl } = command.input;
  const sent = Entries.filter(() => random.chance(0.5));
  const Failed = Entries.filter((entry) => !sent.includes(entry)).map(({ Id }) => ({
    Id,
    Code: 'InternalError',
    SenderFault: false,
  }));
  if (sent.length > 0)
    await target.send(new SendMessageBatchCommand({ QueueUrl, Entries: sent }) as unknown as never);
  return { Failed };
}

/**
 * The same client on a bad day: requests are throttled, collide, or are done and their answers lost; batches of
 * messages go through in part.
 */
export function faulty<C extends Client>(client: C, faults: Faults): C {
  const { random, rate, tally } = faults;
  return new Proxy(client, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return async (command: object, ...rest: never[]) => {
        if (!random.chance((OFTEN[command.constructor.name] ?? 1) * rate))
          return target.send(command as never, ...rest);
        if (command instanceof SendMessageBatchCommand && random.chance(0.6))
          return inPart(target, command, faults);
        if (random.chance(0.7)) throw refusal(command, faults);
        await target.send(command as never, ...rest);
        tally.lostAnswers += 1;
        throw named('TimeoutError');
      };
    },
  });
}
