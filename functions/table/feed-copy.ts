import * as v from 'valibot';
import type { IsoDate } from '#domain/profile/profile';
import type { TransactItem } from '../writes/transact-item.ts';
import { type FeedRound, packRounds, unpackRounds } from './feed-round.ts';
import { type ItemType, SCHEMA_SET, stored } from './item-type.ts';
import { feedKey } from './keys.ts';
import { getItem, type ReadAccess, type Reading } from './read-items.ts';

/** Rounds of a page, by number. A page that is complete changes only when one of its rounds is undone. */
const ROUNDS_A_PAGE = 200;

/** The page on which a round stands. */
export const pageOf = (number: number): number => Math.floor((number - 1) / ROUNDS_A_PAGE);

/** How the copy of the feed stands. */
export interface FeedState {
  /** Grows with every change of a round that the feed shows, and with every change of the copy. */
  revision: number;
  /** The revision of each page; absent before the copy was first made. */
  pages?: Record<string, number>;
  /** Rounds that have changed and of which the copy says what they were. */
  changed?: Set<string>;
  /** When the copy was last held against the rounds. */
  checkedOn?: IsoDate;
}

const STATE: ItemType<FeedState> = {
  kind: 'state of the feed',
  shape: v.object({
    revision: v.number(),
    pages: v.exactOptional(v.record(v.string(), v.number())),
    changed: v.exactOptional(v.set(v.string())),
    checkedOn: v.exactOptional(v.string()),
  }),
};

/** Some rounds of the copy. */
export interface FeedPage {
  revision: number;
  rounds: FeedRound[];
}

const PAGE: ItemType<{ revision: number; packed: Uint8Array }> = {
  kind: 'page of the feed',
  shape: v.object({ revision: v.number(), packed: v.instance(Uint8Array) }),
};

/** How the copy stands; `undefined` in a table that has none yet. */
export const readFeedState = (access: ReadAccess, reading: Reading = {}): Promise<FeedState | undefined> =>
  getItem(access, STATE, feedKey.state, reading);

/** A page of the copy. @throws UnreadableItem */
export async function readFeedPage(
  access: ReadAccess,
  page: number,
  reading: Reading = {},
): Promise<FeedPage | undefined> {
  const item = await getItem(access, PAGE, feedKey.page(page), reading);
  return item && { revision: item.revision, rounds: unpackRounds(item.packed) };
}

/**
 * The write that says that a round has changed as the feed shows it. It belongs in the transaction that changes the round, so
 * that whoever reads the copy knows of every such change, whatever happens after.
 */
export function feedChanged(table: string, roundId: string): TransactItem {
  return {
    Update: {
      TableName: table,
      Key: feedKey.state,
      UpdateExpression: `SET ${SCHEMA_SET.expression} ADD revision :one, changed :round`,
      ExpressionAttributeNames: SCHEMA_SET.names,
      ExpressionAttributeValues: { ...SCHEMA_SET.values, ':one': 1, ':round': new Set([roundId]) },
    },
  };
}

/** What becomes of the copy in one transaction. */
export interface FeedChange {
  /** How the copy stood when this was decided; absent where there was none. */
  before: FeedState | undefined;
  /** The pages that differ, by their numbers. */
  pages: ReadonlyMap<number, readonly FeedRound[]>;
  /** Changed rounds that the copy now shows as they are. */
  settled: ReadonlySet<string>;
  checkedOn?: IsoDate | undefined;
}

/**
 * The writes that bring the copy up to date. Refused when a round or the copy has changed since `before` was read: what was
 * read then may be old.
 */
export function feedWrites(table: string, { before, pages, settled, checkedOn }: FeedChange): TransactItem[] {
  const revision = (before?.revision ?? 0) + 1;
  const left = [...(before?.changed ?? [])].filter((roundId) => !settled.has(roundId));
  const numbers = [...pages.keys()];
  const state = {
    revision,
    pages: { ...before?.pages, ...Object.fromEntries(numbers.map((page) => [String(page), revision])) },
    ...(left.length > 0 && { changed: new Set(left) }),
    ...((checkedOn ?? before?.checkedOn) && { checkedOn: checkedOn ?? before?.checkedOn }),
  };
  return [
    {
      Put: {
        TableName: table,
        Item: stored(feedKey.state, state),
        ...(before
          ? {
              ConditionExpression: 'revision = :before',
              ExpressionAttributeValues: { ':before': before.revision },
            }
          : { ConditionExpression: 'attribute_not_exists(PK)' }),
      },
    },
    ...[...pages].map(([page, rounds]) => ({
      Put: {
        TableName: table,
        Item: stored(feedKey.page(page), { revision, packed: packRounds(rounds) }),
      },
    })),
  ];
}
