import * as v from 'valibot';
import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import type { ItemType } from './item-type.ts';
import { timerPartition } from './keys.ts';
import { queryPages, type ReadAccess } from './read-items.ts';

const PAGE = 50;

/**
 * A timer as it stands in the table; one for a notification tells how often its message was queued again. Its kind may
 * be one of a later release.
 */
export interface DueTimer {
  at: IsoInstant;
  kind: string;
  id: string;
  queuedAgainAt?: IsoInstant;
  queuedAgain?: number;
}

const TIMER: ItemType<DueTimer> = {
  kind: 'timer',
  shape: v.object({
    at: v.string(),
    kind: v.string(),
    id: v.string(),
    queuedAgainAt: v.exactOptional(v.string()),
    queuedAgain: v.exactOptional(v.number()),
  }),
};

/**
 * The timers of a day and shard that are due at `until`, oldest first, page by page, read consistently.
 *
 * @param after only those behind this sort key
 */
export function dueTimers(
  day: IsoDate,
  shard: number,
  until: IsoInstant,
  access: ReadAccess,
  after?: string,
): AsyncGenerator<DueTimer[], void, undefined> {
  const PK = timerPartition(day, shard);
  return queryPages(access, TIMER, {
    KeyConditionExpression: 'PK = :pk AND SK < :end',
    // '$' is the character after '#', so this is behind every timer of the instant itself.
    ExpressionAttributeValues: { ':pk': PK, ':end': `${until}$` },
    Limit: PAGE,
    ...(after === undefined ? {} : { ExclusiveStartKey: { PK, SK: after } }),
  });
}
