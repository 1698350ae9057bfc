import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import type { PoolCount } from '#domain/rounds/pool-bands';
import { unlessRefused } from '../writes/conditional-write.ts';
import type { WriteDependencies } from '../writes/guarded-write.ts';
import { itemWrite } from '../writes/item-write.ts';
import { type ItemType, stored } from './item-type.ts';
import { poolSnapshotKey } from './keys.ts';
import { getItem, queryPage, type ReadAccess } from './read-items.ts';

/** The general lane counted by band, once a day. */
export interface PoolSnapshot extends PoolCount {
  asOf: IsoDate;
  takenAt: IsoInstant;
}

const SNAPSHOT: ItemType<PoolSnapshot> = {
  kind: 'count of the pool',
  shape: v.object({
    asOf: v.string(),
    takenAt: v.string(),
    bands: v.record(v.string(), v.number()),
    total: v.number(),
  }),
};

/** Stores the first count of a day. @returns false when that day had one already, which stays */
export function writePoolSnapshot(deps: WriteDependencies, snapshot: PoolSnapshot): Promise<boolean> {
  return unlessRefused(
    itemWrite(
      new PutCommand({
        TableName: deps.table,
        Item: stored(poolSnapshotKey(snapshot.asOf), snapshot),
        ConditionExpression: 'attribute_not_exists(PK)',
      }),
      deps,
    ),
  );
}

/** Whether the pool was counted on a day already, read consistently. */
export async function isCounted(access: ReadAccess, day: IsoDate): Promise<boolean> {
  return (await getItem(access, SNAPSHOT, poolSnapshotKey(day))) !== undefined;
}

/** The latest count that was taken at the instant or before it. */
export async function latestPoolSnapshot(
  access: ReadAccess,
  instant: IsoInstant,
): Promise<PoolSnapshot | undefined> {
  const { PK, SK: last } = poolSnapshotKey(instant.slice(0, 10));
  const { SK: first } = poolSnapshotKey('');
  const slice = {
    KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': PK, ':first': first, ':last': last },
    ScanIndexForward: false,
    // Two, because the count of the day itself may be later than the instant.
    Limit: 2,
  };
  const { items } = await queryPage(access, SNAPSHOT, slice, { consistent: false });
  return items.find(({ takenAt }) => takenAt <= instant);
}
