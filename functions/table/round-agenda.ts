import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IsoInstant } from '#domain/profile/profile';
import { roundKey } from './keys.ts';

/** The one item that says which round has the pool. */
export interface PoolHolder {
  /** The round that has begun and is not completed; absent when the pool is free. */
  roundId?: string;
  /** The number of the round that began last; absent before the first one. */
  number?: number;
}

/** Which round has the pool now, read consistently. */
export async function readPoolHolder(db: DynamoDBDocumentClient, table: string): Promise<PoolHolder> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: roundKey.running, ConsistentRead: true }),
  );
  return Item ?? {};
}

/** The ids of the rounds that are due and have not begun, first come first, at most `limit`; read consistently. */
export async function dueRounds(
  db: DynamoDBDocumentClient,
  table: string,
  until: IsoInstant,
  limit: number,
): Promise<string[]> {
  const first = roundKey.agenda('', '');
  // '~' sorts behind every id, so a round scheduled at `until` itself is due.
  const last = roundKey.agenda(until, '~');
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': first.PK, ':first': first.SK, ':last': last.SK },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return Items.map(({ roundId }) => String(roundId));
}
