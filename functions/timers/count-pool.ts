import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import { COUNTED_BANDS, closeBands, type PoolBand } from '#domain/rounds/pool-bands';
import { rankKeyRange } from '#domain/rounds/rank-key';
import { inParallel } from '../clients/in-parallel.ts';
import { lanePartition, SHARDS } from '../table/keys.ts';
import { isCounted, writePoolSnapshot } from '../table/pool-snapshot.ts';
import type { TimerDependencies } from './dependencies.ts';

const CONCURRENCY = 8;

async function countShard(band: PoolBand, shard: number, { db, table }: TimerDependencies): Promise<number> {
  const { first, last } = rankKeyRange(band);
  const pages = paginateQuery(
    { client: db },
    {
      TableName: table,
      Select: 'COUNT',
      KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': lanePartition('general', shard), ':first': first, ':last': last },
    },
  );
  let count = 0;
  for await (const { Count = 0 } of pages) count += Count;
  return count;
}

/**
 * Counts the pool by band, once a day, for the reports of the day's rounds: those must not read the whole pool.
 *
 * @returns whether this call counted
 */
export async function countPool(deps: TimerDependencies): Promise<boolean> {
  const takenAt = deps.now().toISOString();
  const asOf = takenAt.slice(0, 10);
  if (await isCounted(deps, asOf)) return false;
  const parts = COUNTED_BANDS.flatMap((band) =>
    Array.from({ length: SHARDS }, (_, shard) => ({ band, shard })),
  );
  const counts = await inParallel(parts, CONCURRENCY, ({ band, shard }) => countShard(band, shard, deps));
  const counted: Record<string, number> = {};
  for (const [index, { band }] of parts.entries())
    counted[band.label] = (counted[band.label] ?? 0) + (counts[index] ?? 0);
  return writePoolSnapshot(deps, { asOf, takenAt, ...closeBands(counted) });
}
