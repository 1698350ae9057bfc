import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mergeRanked } from '#domain/rounds/merge-ranked';
import { parseRankKey, type Ranked, rankKey, rankKeyRange } from '#domain/rounds/rank-key';
import type { TableAccess } from '../clients/table-access.ts';
import { lanePartition, SHARDS } from './keys.ts';

const LARGEST_PAGE = 1_000;
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
  /** Begin right behind this place, instead of at the top. */
  behind?: Ranked;
  /** Say of each place whether it stands on a doubt. A round does not ask: its selection is the same either way. */
  doubts?: true;
}

/** Bytes of a lane's entry with an id of 36 characters, without the lane's name: keys, id, score, instant and their names. */
const ENTRY_BYTES = 165;
/** A consistent read costs a unit for each 4 KB begun. */
const UNIT_BYTES = 4_096;
/** So many small pages before they grow: more are needed only when many of the lane are passed over. */
const SMALL_PAGES = 8;

/**
 * Page sizes of one shard, each as many entries as whole read units hold: a page that begins a unit pays for all of it.
 * Ids spread evenly, so each shard holds about its share of the first `size`; how far it is off goes with the square
 * root of the share. The first page is what most shards have to give, rounded up; the rest comes a unit at a time.
 */
function* pageSizes(lane: string, size: number | undefined): Generator<number, never, undefined> {
  const bytes = ENTRY_BYTES + lane.length;
  const entriesIn = (units: number): number => Math.floor((units * UNIT_BYTES) / bytes);
  const share = size === undefined ? LARGEST_PAGE : Math.ceil(size / SHARDS);
  // One more than it gives, because the merge looks at the next one too.
  yield entriesIn(Math.ceil(((share + 1 - Math.sqrt(share)) * bytes) / UNIT_BYTES));
  for (let page = 0; ; page += 1)
    yield Math.min(LARGEST_PAGE, entriesIn(2 ** Math.max(0, page + 1 - SMALL_PAGES)));
}

/** A place in a lane, and whether the candidate has it by the benefit of a doubt only. */
export interface LanePlace extends Ranked {
  inDoubt?: true;
}

async function* readShard(
  shard: number,
  { lane, size, minimumScore, behind, doubts }: LaneReading,
  { db, table, deadline }: LaneAccess,
): AsyncGenerator<LanePlace, void, undefined> {
  const { first, last } = rankKeyRange({ lowest: minimumScore ?? 0, highest: HIGHEST_SCORE });
  // A blank sorts before every character of an id, so this is the first text behind the key itself.
  const start = behind ? `${rankKey(behind)} ` : first;
  // Not by the paginator of the SDK: its pages are all of one size.
  let from: Record<string, unknown> | undefined;
  for (const Limit of pageSizes(lane, size)) {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': lanePartition(lane, shard), ':first': start, ':last': last },
        ProjectionExpression: doubts ? 'SK, inDoubt' : 'SK',
        ConsistentRead: true,
        Limit,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
      deadline && { abortSignal: deadline },
    );
    for (const { SK, inDoubt } of Items) {
      const place: LanePlace = parseRankKey(String(SK));
      if (inDoubt === true) place.inDoubt = true;
      yield place;
    }
    if (!LastEvaluatedKey) return;
    from = LastEvaluatedKey;
  }
}

/**
 * Reads a lane from the top, best first, consistently, over all its shards. A caller that stops after `size` entries
 * has read little more than that, however large the pool.
 */
export function readLane(reading: LaneReading, deps: LaneAccess): AsyncGenerator<LanePlace, void, undefined> {
  return mergeRanked(Array.from({ length: SHARDS }, (_, shard) => readShard(shard, reading, deps)));
}
