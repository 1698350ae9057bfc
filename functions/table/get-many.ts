import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { type ItemType, parseItem } from './item-type.ts';
import type { Key } from './keys.ts';
import type { ReadAccess, Reading } from './read-items.ts';

const KEYS_A_REQUEST = 100;
const ATTEMPTS = 10;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

/** Many items as they were read, by key. */
export interface ManyItems {
  /** @throws UnreadableItem */
  get<Content>(type: ItemType<Content>, key: Key): Content | undefined;
}

const nameOf = ({ PK, SK }: { PK?: unknown; SK?: unknown }): string => `${PK}|${SK}`;

/**
 * Reads many items, in as few requests as can be. What the table leaves undone is asked for again, after pauses that
 * grow and vary.
 *
 * @throws Error when keys are left after ten requests that did not do all
 */
export async function getMany(
  { db, table, random, sleep }: ReadAccess & { random(): number; sleep(milliseconds: number): Promise<void> },
  keys: readonly Key[],
  { deadline, consistent = true }: Reading = {},
): Promise<ManyItems> {
  const found = new Map<string, Record<string, unknown>>();
  let missing: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  for (let attempt = 0; missing.length > 0; attempt += 1) {
    if (attempt > 0) await sleep(random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt));
    if (attempt === ATTEMPTS) throw new Error('the table leaves keys unprocessed');
    const batch = missing.slice(0, KEYS_A_REQUEST);
    const { Responses, UnprocessedKeys } = await db.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: batch, ConsistentRead: consistent } } }),
      deadline && { abortSignal: deadline },
    );
    for (const item of Responses?.[table] ?? []) found.set(nameOf(item), item);
    missing = [...(UnprocessedKeys?.[table]?.Keys ?? []), ...missing.slice(KEYS_A_REQUEST)];
  }
  return {
    get(type, key) {
      const item = found.get(nameOf(key));
      return item && parseItem(type, item);
    },
  };
}
