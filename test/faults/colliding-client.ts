import { SINGLE_WRITES } from './faulty-client.ts';

interface Client {
  send(command: never, ...rest: never[]): unknown;
}

interface Input {
  Key?: { PK?: string };
  Item?: { PK?: string };
}

/**
 * The same client beside transactions: each write of one item is refused so often with `TransactionConflictException`,
 * as DynamoDB does while a transaction is at the item, before it is let through.
 *
 * @returns the client, and how often writes of items of each kind were refused, by the first part of their partition
 */
export function colliding<C extends Client>(client: C, times: number) {
  const met = new Map<string, number>();
  const refused = new Map<string, number>();
  const beside = new Proxy(client, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return async (command: { input: Input }, ...rest: never[]) => {
        const name = command.constructor.name;
        if (!SINGLE_WRITES.has(name)) return target.send(command as never, ...rest);
        const { Key, Item } = command.input;
        const what = JSON.stringify([name, Key ?? Item]);
        const before = met.get(what) ?? 0;
        met.set(what, before === times ? 0 : before + 1);
        if (before === times) return target.send(command as never, ...rest);
        const kind = `${name} ${(Key ?? Item)?.PK?.split('#')[0]}`;
        refused.set(kind, (refused.get(kind) ?? 0) + 1);
        throw Object.assign(new Error('Transaction is ongoing for the item'), {
          name: 'TransactionConflictException',
          $fault: 'client',
        });
      };
    },
  });
  return { beside, refused };
}
