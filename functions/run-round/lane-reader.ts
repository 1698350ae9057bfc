import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mergeRanked } from '#domain/rounds/merge-ranked';
import { parseRankKey, type Ranked, rankKeyRange } from '#domain/rounds/rank-key';
import { lanePartition, SHARDS } from '../table/keys.ts';
import type { TableAccess } from '../table/table-access.ts';

const LARGEST_PAGE = 1_000;
const SMALLEST_PAGE = 4;
const HIGHEST_SCORE = 1200;

type LaneAccess = Pick<TableAccess, 'db' | 'table'> & {
  /** Aborts the reading, for callers who wait only so long. */
  deadline?: AbortSignal;
};

interface LaneReading {
  lane: string;
  /** About as many entries will be taken; absent when the minimum score alone decides. */
  size?: number;
  minimumScore?: number;
}

/**
 * Page sizes of one shard. Ids spread evenly, so each shard holds about its share of the first `size`; what one holds
 * above its share is in the order of the square root of it, and read in small pages.
 */
function* pageSizes(size: number | undefined): Generator<number, never, undefined> {
  const share = Math.ceil((size ?? LARGEST_PAGE * SHARDS) / SHARDS);
  yield share;
  for (
    let page = Math.max(SMALLEST_PAGE, Math.ceil(Math.sqrt(share)));
    ;
    page = Math.min(LARGEST_PAGE, page * 2)
  )
    yield page;
}

async function* readShard(
  shard: number,
  { lane, size, minimumScore }: LaneReading,
  { db, table, deadline }: LaneAccess,
): AsyncGenerator<Ranked, void, undefined> {
  const { first, last } = rankKeyRange({ lowest: minimumScore ?? 0, highest: HIGHEST_SCORE });
  let from: Record<string, unknown> | undefined;
  for (const Limit of pageSizes(size)) {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': lanePartition(lane, shard), ':first': first, ':last': last },
        ProjectionExpression: 'SK',
        ConsistentRead: true,
        Limit,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
      deadline && { abortSignal: deadline },
    );
    for (const { SK } of Items) yield parseRankKey(String(SK));
    if (!LastEvaluatedKey) return;
    from = LastEvaluatedKey;
  }
}

/**
 * Reads a lane from the top, best first, consistently, over all its shards. Whoever stops after `size` entries has
 * read little more than that, however large the pool.
 */
export function readLane(reading: LaneReading, deps: LaneAccess): AsyncGenerator<Ranked, void, undefined> {
  return mergeRanked(Array.from({ length: SHARDS }, (_, shard) => readShard(shard, reading, deps)));
}
