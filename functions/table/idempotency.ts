import * as v from 'valibot';
import type { TransactItem } from '../writes/transact-item.ts';
import { type ItemType, stored } from './item-type.ts';
import { idempotencyKey } from './keys.ts';
import { getItem, type ReadAccess } from './read-items.ts';
import { STANDING, type Standing } from './standing.ts';

/** How long a repeated request is known as such. */
const KEPT_SECONDS = 24 * 60 * 60;

/** That a request was carried out. It holds no personal data: the same answer is made again from it and the same body. */
interface Remembered {
  /** Digest of the body. */
  digest: string;
  /** Seconds of the epoch after which the request counts as forgotten. */
  ttl: number;
}

const remembered = { digest: v.string(), ttl: v.number() };

/** A submission, with the standing that it led to. */
export const SUBMISSION: ItemType<Remembered & { standing: Standing }> = {
  kind: 'record of a submission',
  shape: v.object({ ...remembered, standing: STANDING.shape }),
};

/** A plan of an officer, with the round that it led to. */
export const PLAN: ItemType<Remembered & { roundId: string }> = {
  kind: 'record of a plan',
  shape: v.object({ ...remembered, roundId: v.string() }),
};

/** A request: who sent it, with which key of theirs. */
export interface Repeatable {
  sub: string;
  key: string;
}

const seconds = (now: Date): number => Math.floor(now.getTime() / 1000);

/** Records a request in the transaction that carries it out; fails it if the key was used in the last 24 hours. */
export function idempotencyPut(
  table: string,
  { sub, key }: Repeatable,
  record: { digest: string; standing: Standing } | { digest: string; roundId: string },
  now: Date,
): TransactItem {
  return {
    Put: {
      TableName: table,
      Item: stored(idempotencyKey(sub, key), { ...record, ttl: seconds(now) + KEPT_SECONDS }),
      // DynamoDB forgets late: what is past its time counts as forgotten.
      ConditionExpression: 'attribute_not_exists(PK) OR #ttl <= :now',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':now': seconds(now) },
    },
  };
}

/** What a key stands for; `undefined` if it was not used in the last 24 hours. */
export async function readIdempotency<Content extends Remembered>(
  access: ReadAccess,
  type: ItemType<Content>,
  { request: { sub, key }, now }: { request: Repeatable; now: Date },
  deadline: AbortSignal,
): Promise<Content | undefined> {
  const item = await getItem(access, type, idempotencyKey(sub, key), { deadline });
  return item && item.ttl > seconds(now) ? item : undefined;
}
