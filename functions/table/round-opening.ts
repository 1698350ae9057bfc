import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { TableAccess } from '../clients/table-access.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import { roundKey } from './keys.ts';

const HASH_BYTES = 32;

/** What opens a round's commitment to its selection. */
export interface RoundOpening {
  /** What the nonces derive from, hexadecimal. Never leaves the functions. */
  secret: string;
  /** The roots of the tree's subtrees, in order: a proof then needs the leaves of one of them only. */
  subtrees: Uint8Array[];
}

/** The write that keeps the opening of a commitment. It belongs in the transaction that freezes the selection. */
export function openingPut(table: string, roundId: string, { secret, subtrees }: RoundOpening): TransactItem {
  return {
    Put: {
      TableName: table,
      Item: { ...roundKey.opening(roundId), secret, subtrees: Buffer.concat(subtrees) },
    },
  };
}

/** The opening of a round's commitment; `undefined` before the selection is frozen. */
export async function readOpening(
  { db, table }: Pick<TableAccess, 'db' | 'table'>,
  roundId: string,
  deadline: AbortSignal,
): Promise<RoundOpening | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: roundKey.opening(roundId), ConsistentRead: true }),
    { abortSignal: deadline },
  );
  if (!Item) return undefined;
  const stored = Item.subtrees as Uint8Array;
  const subtrees = Array.from({ length: stored.length / HASH_BYTES }, (_, index) =>
    stored.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
  return { secret: Item.secret as string, subtrees };
}
