import { isActive } from '#domain/standing/states';
import type { TransactItem } from '../writes/transact-item.ts';
import { stored } from './item-type.ts';
import { type Key, laneKey, personKey, profileKey, timerKey } from './keys.ts';
import { rankedLanes, type Standing, timersOf } from './standing.ts';

const nameOf = (key: Key): string => `${key.PK}|${key.SK}`;

/**
 * An entry is all in its key, so it has no number of its shape: that would make every page of a lane shorter. Only one that
 * stands on a doubt says so beside it.
 */
function laneEntries(standing: Standing | undefined): Map<string, TransactPut> {
  const entries = new Map<string, TransactPut>();
  if (!standing) return entries;
  const { profileId, score, submittedAt, lanesInDoubt } = standing;
  for (const lane of rankedLanes(standing)) {
    const key = laneKey(lane, { id: profileId, score, submittedAt });
    const inDoubt = lanesInDoubt?.includes(lane) && { inDoubt: true };
    entries.set(nameOf(key), { ...key, profileId, score, submittedAt, ...inDoubt });
  }
  return entries;
}

function timerEntries(standing: Standing | undefined): Map<string, TransactPut> {
  const entries = new Map<string, TransactPut>();
  for (const timer of standing ? timersOf(standing) : []) {
    const key = timerKey(timer);
    entries.set(nameOf(key), { ...stored(key, timer) });
  }
  return entries;
}

type TransactPut = Key & { [attribute: string]: unknown };

function difference(
  table: string,
  before: Map<string, TransactPut>,
  after: Map<string, TransactPut>,
): TransactItem[] {
  const items: TransactItem[] = [];
  for (const [name, { PK, SK }] of before)
    if (!after.has(name)) items.push({ Delete: { TableName: table, Key: { PK, SK } } });
  for (const [name, Item] of after)
    if (before.get(name)?.inDoubt !== Item.inDoubt || !before.has(name))
      items.push({ Put: { TableName: table, Item } });
  return items;
}

/**
 * The person's pointer to their latest profile. It says `active` while that profile stands in the way of another one,
 * and stays afterwards, so that a person whose profile expired can still read why.
 */
function personPointer(table: string, before: Standing | undefined, after: Standing): TransactItem[] {
  const key = personKey(after.sub);
  const { profileId } = after;
  if (!before)
    return [
      {
        Put: {
          TableName: table,
          Item: stored(key, { profileId, active: true }),
          ConditionExpression: 'attribute_not_exists(PK) OR active = :inactive',
          ExpressionAttributeValues: { ':inactive': false },
        },
      },
    ];
  if (!isActive(before.state) || isActive(after.state)) return [];
  return [
    {
      Update: {
        TableName: table,
        Key: key,
        UpdateExpression: 'SET active = :inactive',
        ConditionExpression: 'profileId = :profile',
        ExpressionAttributeValues: { ':inactive': false, ':profile': profileId },
      },
    },
  ];
}

/**
 * The writes that take one profile from one standing to the next: the standing itself, guarded by the version that
 * was read, the person's pointer, and exactly the lane entries and timers that differ. They belong in one transaction, together with whatever else
 * the change writes (facts, invitation, idempotency record); then no reader ever sees a half-changed profile.
 *
 * @param before the standing as read, or `undefined` for a new profile
 * @param after the standing to come; its version must be one more than `before`'s, or 1
 * @throws RangeError when the versions do not follow each other
 */
export function standingTransition(
  table: string,
  before: Standing | undefined,
  after: Standing,
): TransactItem[] {
  if (after.version !== (before?.version ?? 0) + 1)
    throw new RangeError('the version of a standing grows by one with each change');
  const Item = stored(profileKey.standing(after.profileId), after);
  const guarded: TransactItem = before
    ? {
        Put: {
          TableName: table,
          Item,
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': before.version },
        },
      }
    : { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(PK)' } };
  return [
    guarded,
    ...personPointer(table, before, after),
    ...difference(table, laneEntries(before), laneEntries(after)),
    ...difference(table, timerEntries(before), timerEntries(after)),
  ];
}
