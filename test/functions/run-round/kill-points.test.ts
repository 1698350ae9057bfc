import { afterAll, beforeAll, expect, test } from 'vitest';
import { inParallel } from '#functions/clients/in-parallel';
import { runRound } from '#functions/run-round/run-round';
import type { CompletedRound } from '#functions/table/round';
import { readRound } from '#functions/table/round';
import type { SelectionChunk } from '#functions/table/selection';
import { readStanding } from '#functions/table/stored-profile';
import { type Doom, doom, Killed, mortal } from './killing.ts';
import { poolOf, ranking, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const SIZE = 30;

/** Everything of one try is its own: ids, lane and plan. */
async function prepare(name: string) {
  const pool = poolOf(SIZE + 6, name);
  await world.submit(pool, { lanes: [name] });
  const order = { plan: name, scheduledAt: '2026-02-18T14:00:00.000Z', lane: name, size: SIZE };
  return {
    order,
    roundId: `${name}-20260218T140000Z`,
    expected: ranking(pool).slice(0, SIZE),
    all: ranking(pool),
  };
}

function dying(fate: Doom) {
  const { roundDeps: deps } = world;
  return { ...deps, db: mortal(deps.db, fate), sqs: mortal(deps.sqs, fate) };
}

async function expectWhole({ roundId, expected, all }: Awaited<ReturnType<typeof prepare>>): Promise<void> {
  const round = (await readRound({ db: world.client, table: world.table }, roundId)) as CompletedRound;
  expect(round).toMatchObject({ state: 'completed', selected: SIZE, issued: SIZE, chunks: 3, nextChunk: 3 });
  const chunks = (await world.items(`ROUND#${roundId}`, 'SELECTION#')) as unknown as SelectionChunk[];
  expect(chunks.flatMap(({ candidates }) => candidates.map(({ id }) => id))).toEqual(expected);
  expect(chunks.every(({ lapsed }) => lapsed?.length === 0)).toBe(true);
  await inParallel(all, 8, async (id) => {
    const standing = await readStanding({ db: world.client, table: world.table }, id);
    const invited = expected.includes(id);
    expect(standing).toMatchObject(
      invited ? { state: 'invited', version: 2 } : { state: 'in-pool', version: 1 },
    );
    expect(await world.items(`PROFILE#${id}`, 'INVITATION#')).toHaveLength(invited ? 1 : 0);
    const notices = await world.items(`PROFILE#${id}`, 'NOTICE#');
    expect(notices.map(({ state }) => state)).toEqual(invited ? ['sent'] : []);
  });
  expect(await world.items('POOL', 'AGENDA#')).toEqual([]);
  expect((await world.items('POOL', 'RUNNING'))[0]).not.toHaveProperty('roundId');
  expect(world.mails.map(({ to }) => to).sort()).toEqual(expected.map((id) => `${id}@example.org`).sort());
  world.mails.length = 0;
}

test('a round killed at any write, before it or after it, ends like one that was not', {
  timeout: 300_000,
}, async () => {
  const counted = doom(0, false);
  const whole = await prepare('whole');
  await runRound(whole.order, dying(counted));
  await world.deliverAll();
  await expectWhole(whole);

  for (const applied of [false, true])
    for (let at = 1; at <= counted.writes; at += 1) {
      const prepared = await prepare(`k${at}${applied ? 'after' : 'before'}`);
      await expect(runRound(prepared.order, dying(doom(at, applied)))).rejects.toThrow(Killed);
      await expect(runRound(prepared.order, world.roundDeps)).resolves.toBe('done');
      await world.deliverAll();
      await expectWhole(prepared);
    }
  console.log(`kill points walked: ${counted.writes} writes, before and after each: ${2 * counted.writes}`);
});

test('a round killed twice ends the same', { timeout: 300_000 }, async () => {
  const rehearsal = await prepare('rehearsal');
  const counted = doom(0, false);
  await runRound(rehearsal.order, dying(counted));
  await world.deliverAll();
  await expectWhole(rehearsal);
  let pairs = 0;
  for (let first = 3; first <= counted.writes; first += 5)
    for (let second = 2; second <= counted.writes - first; second += 7) {
      const prepared = await prepare(`t${first}x${second}`);
      await expect(runRound(prepared.order, dying(doom(first, pairs % 2 === 0)))).rejects.toThrow(Killed);
      await runRound(prepared.order, dying(doom(second, pairs % 3 === 0))).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      await runRound(prepared.order, world.roundDeps);
      await world.deliverAll();
      await expectWhole(prepared);
      pairs += 1;
    }
  console.log(`pairs of kill points walked: ${pairs}`);
});
