import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import { unlessRefused } from '../writes/conditional-write.ts';
import { poolRulesKey } from './keys.ts';

/**
 * How far one shard is scored anew: everybody who expires before `day`, and on it up to the sort key `after` of their
 * timer, except `failed`. Whoever writes it has made it true, so any of two writers may win.
 */
export interface SweepPlace {
  day: IsoDate;
  after?: string;
  /** Ids of profiles that could not be scored, to be tried again. */
  failed: string[];
}

/** The one item that says by which rules the pool is scored. */
export interface PoolRules {
  /** The digest of the rules. */
  rules: string;
  /** When they were first seen. Together with `rules` it names one sweep. */
  since: IsoInstant;
  /** There until every active profile is scored by them. `places` by the shard's number. */
  sweep?: { lastDay: IsoDate; places: Record<string, SweepPlace> };
}

interface Access {
  db: DynamoDBDocumentClient;
  table: string;
}

/** By which rules the pool is scored, read consistently; `undefined` before anybody looked. */
export async function readPoolRules({ db, table }: Access): Promise<PoolRules | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: poolRulesKey, ConsistentRead: true }),
  );
  return Item as PoolRules | undefined;
}

const NAMES = { '#rules': 'rules', '#since': 'since' };
const SAME = '#rules = :rules AND #since = :since';
const sameAs = ({ rules, since }: PoolRules) => ({ ':rules': rules, ':since': since });

/** Replaces what was read, `known`, by `next`. @returns false when somebody else was faster */
export function putPoolRules(
  { db, table }: Access,
  known: PoolRules | undefined,
  next: PoolRules,
): Promise<boolean> {
  const guard = known
    ? {
        ConditionExpression: SAME,
        ExpressionAttributeNames: NAMES,
        ExpressionAttributeValues: sameAs(known),
      }
    : { ConditionExpression: 'attribute_not_exists(PK)' };
  return unlessRefused(
    db.send(new PutCommand({ TableName: table, Item: { ...poolRulesKey, ...next }, ...guard })),
  );
}

/** Remembers how far a shard of the sweep is. @returns false when another sweep has begun, or this one is over */
export function saveSweepPlace(
  { db, table }: Access,
  pool: PoolRules,
  shard: number,
  place: SweepPlace,
): Promise<boolean> {
  return unlessRefused(
    db.send(
      new UpdateCommand({
        TableName: table,
        Key: poolRulesKey,
        UpdateExpression: 'SET #sweep.#places.#shard = :place',
        ConditionExpression: `${SAME} AND attribute_exists(#sweep)`,
        ExpressionAttributeNames: {
          ...NAMES,
          '#sweep': 'sweep',
          '#places': 'places',
          '#shard': String(shard),
        },
        ExpressionAttributeValues: { ...sameAs(pool), ':place': place },
      }),
    ),
  );
}

/** The whole pool is scored by the rules. @returns false when another sweep has begun */
export function endSweep({ db, table }: Access, pool: PoolRules): Promise<boolean> {
  return unlessRefused(
    db.send(
      new UpdateCommand({
        TableName: table,
        Key: poolRulesKey,
        UpdateExpression: 'REMOVE #sweep',
        ConditionExpression: SAME,
        ExpressionAttributeNames: { ...NAMES, '#sweep': 'sweep' },
        ExpressionAttributeValues: sameAs(pool),
      }),
    ),
  );
}
