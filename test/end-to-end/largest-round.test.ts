import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ranked } from '#domain/rounds/rank-key';
import { inParallel } from '#functions/clients/in-parallel';
import { runRound } from '#functions/run-round/run-round';
import { laneKey } from '#functions/table/keys';
import { ID, order, type Proving, startProving } from '../functions/proofs/proving.ts';
import { poolOf, ranking } from '../functions/run-round/world.ts';

let office: Proving;
beforeEach(async () => {
  office = await startProving();
});
afterEach(() => office.stop());

/** Puts candidates into the general lane, and nothing else of them: a selection looks at no more. */
async function putInLane(pool: readonly Ranked[]): Promise<void> {
  const { client, table } = office.world;
  const starts = Array.from({ length: Math.ceil(pool.length / 25) }, (_, index) => index * 25);
  await inParallel(starts, 8, async (start) => {
    const puts = pool.slice(start, start + 25).map((one) => {
      const { id: profileId, score, submittedAt } = one;
      return { PutRequest: { Item: { ...laneKey('general', one), profileId, score, submittedAt } } };
    });
    const { UnprocessedItems = {} } = await client.send(
      new BatchWriteCommand({ RequestItems: { [table]: puts } }),
    );
    expect(UnprocessedItems).toEqual({});
  });
}

test('the largest round there can be: selected, committed to, exported in pages below 6 MB, and verified', async () => {
  const pool = poolOf(30_100);
  await putInLane(pool);
  const { roundDeps } = office.world;
  const hasty = { ...roundDeps, remainingMs: () => 1, limits: { ...roundDeps.limits, chunkSize: 25 } };
  expect(await runRound({ ...order, size: 30_000 }, hasty)).toBe('paused');
  const { pages } = await office.exported();
  const lines = pages.map((page) => JSON.stringify(page));
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThan(6 * 2 ** 20);
  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids.length).toBe(30_000);
  expect(ids.join()).toBe(ranking(pool).slice(0, 30_000).join());
  expect(await office.verify(lines.join('\n'))).toMatchObject({
    status: 0,
    lines: [{ round: ID, verified: true, rows: 30_000, findings: [] }],
  });
  const { body } = await office.call('GET /rounds/{id}', { parameters: { id: ID } });
  expect(body).toMatchObject({ selected: 30_000, state: 'inviting', issued: 0 });
}, 60_000);
