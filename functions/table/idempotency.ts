import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { TableAccess } from '../clients/table-access.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import { idempotencyKey } from './keys.ts';
import type { Standing } from './standing.ts';

/** How long a repeated request is known as such. */
const KEPT_SECONDS = 24 * 60 * 60;

/** That a request was carried out. It holds no personal data: the same answer is made again from it and the same body. */
export interface IdempotencyRecord {
  /** Digest of the body. */
  digest: string;
  /** The standing that the request led to. */
  standing: Standing;
}

const seconds = (now: Date): number => Math.floor(now.getTime() / 1000);

/** Records a request in the transaction that carries it out; fails it if the key was used in the last 24 hours. */
export function idempotencyPut(
  table: string,
  key: { sub: string; key: string },
  record: IdempotencyRecord,
  now: Date,
): TransactItem {
  return {
    Put: {
      TableName: table,
      Item: { ...idempotencyKey(key.sub, key.key), ...record, ttl: seconds(now) + KEPT_SECONDS },
      // DynamoDB forgets late: what is past its time counts as forgotten.
      ConditionExpression: 'attribute_not_exists(PK) OR #ttl <= :now',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':now': seconds(now) },
    },
  };
}

/** What a key stands for; `undefined` if it was not used in the last 24 hours. */
export async function readIdempotency(
  { db, table }: TableAccess,
  key: { sub: string; key: string },
  now: Date,
  deadline: AbortSignal,
): Promise<IdempotencyRecord | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: idempotencyKey(key.sub, key.key), ConsistentRead: true }),
    { abortSignal: deadline },
  );
  return Item && Item.ttl > seconds(now) ? (Item as unknown as IdempotencyRecord) : undefined;
}
