import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import type { PoolCount } from '#domain/rounds/pool-bands';
import { unlessRefused } from '../writes/conditional-write.ts';
import { poolSnapshotKey } from './keys.ts';

/** The general lane counted by band, once a day. */
export interface PoolSnapshot extends PoolCount {
  asOf: IsoDate;
  takenAt: IsoInstant;
}

/** Stores the first count of a day. @returns false when that day had one already, which stays */
export function writePoolSnapshot(
  db: DynamoDBDocumentClient,
  table: string,
  snapshot: PoolSnapshot,
): Promise<boolean> {
  return unlessRefused(
    db.send(
      new PutCommand({
        TableName: table,
        Item: { ...poolSnapshotKey(snapshot.asOf), ...snapshot },
        ConditionExpression: 'attribute_not_exists(PK)',
      }),
    ),
  );
}

/** The latest count that was taken at the instant or before it. */
export async function latestPoolSnapshot(
  db: DynamoDBDocumentClient,
  table: string,
  instant: IsoInstant,
): Promise<PoolSnapshot | undefined> {
  const { PK, SK: last } = poolSnapshotKey(instant.slice(0, 10));
  const { SK: first } = poolSnapshotKey('');
  // Two, because the count of the day itself may be later than the instant.
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': PK, ':first': first, ':last': last },
      ScanIndexForward: false,
      Limit: 2,
    }),
  );
  return (Items as PoolSnapshot[]).find(({ takenAt }) => takenAt <= instant);
}
