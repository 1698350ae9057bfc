import * as v from 'valibot';
import type { IsoInstant } from '#domain/profile/profile';
import type { TransactItem } from '../writes/transact-item.ts';
import type { Invitation } from './invitation.ts';
import { type ItemType, stored } from './item-type.ts';
import { type Key, roundKey } from './keys.ts';
import { queryPage, type ReadAccess } from './read-items.ts';

/** What ordering one invitation void came to: done, or why not. */
export type VoidOutcome = Exclude<Invitation['state'], 'issued'> | 'not-invited';

/** Something that happened to a round, or to all of them. */
export type Happening =
  | { what: 'planned' | 'begun' | 'resumed' }
  | { what: 'completed'; issued: number }
  | { what: 'paused' | 'cancelled' | 'void-ordered'; reason: string }
  | { what: 'voided'; voided: number; kept: number }
  | { what: 'invitation-void-ordered'; profileId: string; reason: string }
  | { what: 'invitation-void-settled'; profileId: string; outcome: VoidOutcome };

/** An entry of the record. Entries are added and never changed. */
export type RecordEntry = Happening & {
  at: IsoInstant;
  /** The `sub` of the officer who ordered it; `calendar` for a schedule, `run-round` for what followed by itself. */
  by: string;
};

const base = { at: v.string(), by: v.string() };

const ENTRY: ItemType<RecordEntry> = {
  kind: 'entry of a record',
  shape: v.variant('what', [
    v.object({ ...base, what: v.picklist(['planned', 'begun', 'resumed']) }),
    v.object({ ...base, what: v.literal('completed'), issued: v.number() }),
    v.object({ ...base, what: v.picklist(['paused', 'cancelled', 'void-ordered']), reason: v.string() }),
    v.object({ ...base, what: v.literal('voided'), voided: v.number(), kept: v.number() }),
    v.object({
      ...base,
      what: v.literal('invitation-void-ordered'),
      profileId: v.string(),
      reason: v.string(),
    }),
    v.object({
      ...base,
      what: v.literal('invitation-void-settled'),
      profileId: v.string(),
      outcome: v.picklist(['accepted', 'declined', 'lapsed', 'withdrawn', 'voided', 'not-invited']),
    }),
  ]),
};

const put = (table: string, key: Key, entry: RecordEntry): TransactItem => ({
  Put: { TableName: table, Item: stored(key, entry), ConditionExpression: 'attribute_not_exists(PK)' },
});

/** Adds to the record of a round. It belongs in the transaction that does what it tells of. */
export function recordPut(table: string, roundId: string, entry: RecordEntry): TransactItem {
  const what = 'profileId' in entry ? `${entry.what}#${entry.profileId}` : entry.what;
  return put(table, roundKey.record(roundId, entry.at, what), entry);
}

/** Adds to the record of what was done to all rounds. */
export function pauseRecordPut(table: string, entry: RecordEntry): TransactItem {
  return put(table, roundKey.pauseRecord(entry.at, entry.what), entry);
}

/** Some of a record, oldest first, and where it goes on. */
export interface RecordPage {
  entries: RecordEntry[];
  /** The place of the last one; absent when there are no more. */
  last?: string;
}

/**
 * A page of the record of a round, or without one of that of all rounds, read consistently in one request. DynamoDB ends
 * a page at 1 MB as well, so an answer that holds one stays far below the 6 MB that it may have.
 *
 * @param page.after the `last` of the page before
 * @param page.limit entries at most
 */
export async function readRecord(
  roundId: string | undefined,
  { after, limit }: { after?: string; limit: number },
  deadline: AbortSignal,
  access: ReadAccess,
): Promise<RecordPage> {
  const { PK, SK } = roundId === undefined ? roundKey.pauseRecord('', '') : roundKey.record(roundId, '', '');
  // The empty instant and name leave two separators behind the prefix.
  const prefix = SK.slice(0, -1);
  const slice = {
    KeyConditionExpression: 'PK = :pk AND begins_with(SK, :record)',
    ExpressionAttributeValues: { ':pk': PK, ':record': prefix },
    Limit: limit,
    ...(after === undefined ? {} : { ExclusiveStartKey: { PK, SK: prefix + after } }),
  };
  const { items: entries, last } = await queryPage(access, ENTRY, slice, { deadline });
  return last === undefined ? { entries } : { entries, last: last.slice(prefix.length) };
}
