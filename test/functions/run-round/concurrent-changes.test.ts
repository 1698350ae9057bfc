import { setTimeout as wait } from 'node:timers/promises';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withdrawProfile } from '#functions/profiles/withdraw-profile';
import { runRound } from '#functions/run-round/run-round';
import type { Standing } from '#functions/table/standing';
import { readStanding } from '#functions/table/stored-profile';
import { rescoreProfile } from '#functions/timers/rescore-profile';
import { invitedIn, roundOf } from './reading-rounds.ts';
import { poolOf, ranking, startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 24 };
const ROUND = 'general-20260218T140000Z';
const standing = (id: string) => readStanding({ db: world.client, table: world.table }, id);
const outcomesOf = (id: string) => world.items(`PROFILE#${id}`, 'INVITATION#');

/** As a candidate accepts the nomination of a province: 600 points more, and the lane of nominees. */
async function becomeNominee(id: string, score: number): Promise<void> {
  const nomination = { province: 'ON' as const, acceptedOn: '2026-02-18' };
  await world.change(id, { nomination, score: score + 600, lanes: ['general', 'pnp'] });
}

test('who is nominated between selection and invitation is invited, with the points of that moment', async () => {
  const pool = poolOf(24);
  await world.submit(pool);
  expect(await runRound(order, { ...world.roundDeps, remainingMs: () => 1 })).toBe('paused');
  const [first = '', second = ''] = ranking(pool);
  const { score = 0 } = (await standing(first)) ?? {};
  await becomeNominee(first, score);
  const offeredNomination = {
    id: 'n1',
    province: 'ON',
    offeredAt: '2026-02-18T14:00:20.000Z',
    lapsesAt: '2026-03-20T14:00:20.000Z',
  };
  await world.change(second, { offeredNomination });
  await runRound(order, world.roundDeps);
  expect(await roundOf(world, ROUND)).toMatchObject({ state: 'completed', issued: 24 });
  expect(await outcomesOf(first)).toMatchObject([{ state: 'issued', score: score + 600 }]);
  expect(await standing(second)).toMatchObject({ state: 'invited', offeredNomination });
});

test('who loses their nomination between selection and invitation lapses, and is told so by their profile', async () => {
  const pool = poolOf(30);
  await world.submit(pool);
  const nominee = ranking(pool).at(-1) ?? '';
  const { score = 0 } = (await standing(nominee)) ?? {};
  await becomeNominee(nominee, score);
  expect(await runRound(order, { ...world.roundDeps, remainingMs: () => 1 })).toBe('paused');
  const { nomination: _, ...without } = (await standing(nominee)) ?? ({} as Standing);
  await world.change(nominee, { ...without, score, lanes: ['general'] });
  await runRound(order, world.roundDeps);
  expect(await roundOf(world, ROUND)).toMatchObject({ issued: 23, lapsed: { 'below-cut-off': 1 } });
  expect(await outcomesOf(nominee)).toMatchObject([{ state: 'omitted', reason: 'below-cut-off' }]);
  expect((await standing(nominee))?.state).toBe('in-pool');
});

test('while candidates withdraw and are scored anew, everybody selected ends in one way, and it is on record', async () => {
  const ends: Record<string, number> = {};
  for (let history = 0; history < 6; history += 1) {
    const lane = `lane-${history}`;
    const pool = poolOf(32, lane);
    await world.submit(pool, { lanes: [lane] });
    const selected = ranking(pool).slice(0, 24);
    const profileDeps = {
      db: world.client,
      table: world.table,
      now: world.roundDeps.now,
      newId: () => 'none',
      random: Math.random,
      pause: async (milliseconds: number) => wait(milliseconds),
    };
    const change = async (id: string, index: number): Promise<void> => {
      if (index % 3 === 0) await withdrawProfile(`sub-${id}`, AbortSignal.timeout(5_000), profileDeps);
      if (index % 3 === 1) {
        world.scores.set(`${id}@example.org`, { total: index % 2 ? 300 : 600, lanes: [lane] });
        // As the timers do with everybody when a release brings other rules.
        await rescoreProfile(id, { ...world.roundDeps, rules: 'rules-2', random: Math.random });
      }
    };
    const under: Promise<void>[] = [];
    let next = 0;
    const roundOrder = { ...order, plan: lane, lane };
    expect(await runRound(roundOrder, { ...world.roundDeps, remainingMs: () => 1 })).toBe('paused');
    // With each invitation that is about to be written, somebody changes: now one further on, now one already invited.
    const db = new Proxy(world.client, {
      get: (target, property, receiver) =>
        property === 'send'
          ? async (command: object) => {
              const index = (next * 5 + history) % selected.length;
              if (command instanceof TransactWriteCommand && next < selected.length) {
                next += 1;
                under.push(change(selected[index] ?? '', index));
                if (next % 2 === 0) await under.at(-1);
              }
              return target.send(command as never);
            }
          : Reflect.get(target, property, receiver),
    });
    await runRound(roundOrder, { ...world.roundDeps, db, random: Math.random });
    await Promise.all(under);
    const roundId = `${lane}-20260218T140000Z`;
    const { selected: chosen, issued, lapsed, state } = await roundOf(world, roundId);
    const lapses = Object.values(lapsed).reduce((sum, count) => sum + count, 0);
    expect([state, chosen]).toEqual(['completed', issued + lapses]);
    const invited = new Set(await invitedIn(world, roundId));
    expect(invited.size).toBe(issued);
    for (const { id } of pool) {
      const now = await standing(id);
      const outcomes = await outcomesOf(id);
      expect(outcomes.length).toBeLessThanOrEqual(1);
      const ended = `${now?.state} ${outcomes[0]?.state ?? 'none'}`;
      const possible = invited.has(id)
        ? ['invited issued', 'withdrawn withdrawn']
        : ['in-pool omitted', 'withdrawn omitted', 'in-pool none', 'withdrawn none'];
      expect(possible).toContain(ended);
      ends[ended] = (ends[ended] ?? 0) + 1;
      if (now?.state === 'withdrawn') expect(outcomes[0]?.state).not.toBe('issued');
    }
  }
  for (const end of ['invited issued', 'withdrawn withdrawn', 'in-pool omitted', 'withdrawn omitted'])
    expect(ends[end], end).toBeGreaterThan(0);
  console.log(`profile and invitation after the rounds: ${JSON.stringify(ends)}`);
}, 60_000);

test('of two rounds at one instant the one that was planned first is held first, whichever was called', async () => {
  const pool = poolOf(60);
  await world.submit(pool, { lanes: ['general', 'cec'] });
  world.clock.at = Date.parse('2026-02-18T13:00:00.000Z');
  const cec = { ...order, plan: 'cec', lane: 'cec' };
  for (const planned of [order, cec]) await runRound(planned, world.roundDeps);
  world.clock.at = Date.parse('2026-02-18T14:00:30.000Z');
  await runRound(cec, world.roundDeps);
  expect([(await roundOf(world)).number, (await roundOf(world, 'cec-20260218T140000Z')).number]).toEqual([
    1, 2,
  ]);
  expect(await invitedIn(world, ROUND)).toEqual(ranking(pool).slice(0, 24));
  expect(await invitedIn(world, 'cec-20260218T140000Z')).toEqual(ranking(pool).slice(24, 48));
});
