import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import { unlessRefused } from '../writes/conditional-write.ts';
import type { WriteDependencies } from '../writes/guarded-write.ts';
import { itemWrite } from '../writes/item-write.ts';
import { type ItemType, stored } from './item-type.ts';
import { poolRulesKey } from './keys.ts';
import { getItem, type ReadAccess } from './read-items.ts';

/**
 * How far one shard is scored anew: everybody who expires before `day`, and on it up to the sort key `after` of their
 * timer, except `failed`. A run that writes it has made it true, so either of two may win.
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

const RULES: ItemType<PoolRules> = {
  kind: 'rules of the pool',
  shape: v.object({
    rules: v.string(),
    since: v.string(),
    sweep: v.exactOptional(
      v.object({
        lastDay: v.string(),
        places: v.record(
          v.string(),
          v.object({ day: v.string(), after: v.exactOptional(v.string()), failed: v.array(v.string()) }),
        ),
      }),
    ),
  }),
};

/** By which rules the pool is scored, read consistently; `undefined` before anybody looked. */
export function readPoolRules(access: ReadAccess): Promise<PoolRules | undefined> {
  return getItem(access, RULES, poolRulesKey);
}

const NAMES = { '#rules': 'rules', '#since': 'since' };
const SAME = '#rules = :rules AND #since = :since';
const sameAs = ({ rules, since }: PoolRules) => ({ ':rules': rules, ':since': since });

/** Replaces what was read, `known`, by `next`. @returns false when another run was faster */
export function putPoolRules(
  deps: WriteDependencies,
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
    itemWrite(new PutCommand({ TableName: deps.table, Item: stored(poolRulesKey, next), ...guard }), deps),
  );
}

/** Remembers how far a shard of the sweep is. @returns false when another sweep has begun, or this one is over */
export function saveSweepPlace(
  deps: WriteDependencies,
  pool: PoolRules,
  shard: number,
  place: SweepPlace,
): Promise<boolean> {
  return unlessRefused(
    itemWrite(
      new UpdateCommand({
        TableName: deps.table,
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
      deps,
    ),
  );
}

/** The whole pool is scored by the rules. @returns false when another sweep has begun */
export function endSweep(deps: WriteDependencies, pool: PoolRules): Promise<boolean> {
  return unlessRefused(
    itemWrite(
      new UpdateCommand({
        TableName: deps.table,
        Key: poolRulesKey,
        UpdateExpression: 'REMOVE #sweep',
        ConditionExpression: SAME,
        ExpressionAttributeNames: { ...NAMES, '#sweep': 'sweep' },
        ExpressionAttributeValues: sameAs(pool),
      }),
      deps,
    ),
  );
}
