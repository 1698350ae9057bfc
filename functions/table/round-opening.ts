import * as v from 'valibot';
import type { TransactItem } from '../writes/transact-item.ts';
import { type ItemType, stored } from './item-type.ts';
import { roundKey } from './keys.ts';
import { getItem, type ReadAccess } from './read-items.ts';

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
      Item: stored(roundKey.opening(roundId), { secret, subtrees: Buffer.concat(subtrees) }),
    },
  };
}

const OPENING: ItemType<{ secret: string; subtrees: Uint8Array }> = {
  kind: 'opening of a commitment',
  shape: v.object({ secret: v.string(), subtrees: v.instance(Uint8Array) }),
};

/** The opening of a round's commitment; `undefined` before the selection is frozen. */
export async function readOpening(
  access: ReadAccess,
  roundId: string,
  deadline: AbortSignal,
): Promise<RoundOpening | undefined> {
  const item = await getItem(access, OPENING, roundKey.opening(roundId), { deadline });
  if (!item) return undefined;
  const { secret, subtrees: all } = item;
  const subtrees = Array.from({ length: all.length / HASH_BYTES }, (_, index) =>
    all.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
  return { secret, subtrees };
}
