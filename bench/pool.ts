import { createHash } from 'node:crypto';
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { inParallel } from '#functions/clients/in-parallel';
import { laneKey, profileKey } from '#functions/table/keys';
import { rankedLanes, type Standing } from '#functions/table/standing';
import { seededRandom } from '#local/population/random';

const WRITES_A_REQUEST = 25;
const REQUESTS_AT_ONCE = 8;

/** A stable id that looks like those of profiles, spread over the shards as they are. */
function idOf(index: number): string {
  const digits = createHash('sha256').update(`candidate ${index}`).digest('hex');
  return [8, 12, 16, 20, 32].map((end, at) => digits.slice([0, 8, 12, 16, 20][at], end)).join('-');
}

/** Standings of a pool in two lanes, scores around 470 as in the published distributions, submitted over half a year. */
export function standingsOf(size: number, now: Date): Standing[] {
  const random = seededRandom(size);
  const day = (instant: number) => new Date(instant).toISOString();
  return Array.from({ length: size }, (_, index) => {
    const submitted = now.getTime() - random.integer(86_400_000, 180 * 86_400_000);
    return {
      profileId: idOf(index),
      sub: `person-${index}`,
      state: 'in-pool',
      version: 1,
      submittedAt: day(submitted),
      expiresAt: day(submitted + 365 * 86_400_000),
      score: Math.min(1200, Math.max(0, Math.round(random.normal(440, 70)))),
      lanes: ['general', 'cec'],
      ruleset: '2025-03-25',
      scoredOn: day(submitted).slice(0, 10),
      nextChangeOn: null,
    };
  });
}

function itemsOf(standing: Standing, laneEntriesOnly: boolean): Record<string, unknown>[] {
  const { profileId, score, submittedAt } = standing;
  const entries = rankedLanes(standing).map((lane) => ({
    ...laneKey(lane, { id: profileId, score, submittedAt }),
    profileId,
    score,
    submittedAt,
  }));
  return laneEntriesOnly ? entries : [{ ...profileKey.standing(profileId), ...standing }, ...entries];
}

async function put(items: readonly object[], client: DynamoDBDocumentClient, table: string): Promise<void> {
  const batches = Array.from({ length: Math.ceil(items.length / WRITES_A_REQUEST) }, (_, index) =>
    items.slice(index * WRITES_A_REQUEST, (index + 1) * WRITES_A_REQUEST),
  );
  await inParallel(batches, REQUESTS_AT_ONCE, async (batch) => {
    const requests = batch.map((Item) => ({ PutRequest: { Item: { ...Item } } }));
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [table]: requests } }),
    );
    if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('the engine left items unwritten');
  });
}

/** Writes the standings and lane entries of a pool, or puts back those that a round has taken out. */
export async function putPool(
  standings: readonly Standing[],
  {
    client,
    table,
    laneEntriesOnly = false,
  }: { client: DynamoDBDocumentClient; table: string; laneEntriesOnly?: boolean },
): Promise<void> {
  await put(
    standings.flatMap((standing) => itemsOf(standing, laneEntriesOnly)),
    client,
    table,
  );
}

/** Writes the standings alone: the table of a system that scans and sorts. */
export async function putStandings(
  standings: readonly Standing[],
  { client, table }: { client: DynamoDBDocumentClient; table: string },
): Promise<void> {
  await put(
    standings.map((standing) => ({ ...profileKey.standing(standing.profileId), ...standing })),
    client,
    table,
  );
}
