import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeBands } from '#domain/rounds/pool-bands';
import { runRound } from '#functions/run-round/run-round';
import { profileKey, roundKey } from '#functions/table/keys';
import { planRound } from '#functions/table/round-plan';
import type { Standing } from '#functions/table/standing';
import { runTimers } from '#functions/timers/run-timers';
import { doom, Killed, mortal } from '../run-round/killing.ts';
import { poolOf } from '../run-round/world.ts';
import { type Clockwork, candidate, startClockwork } from './clockwork.ts';

let t: Clockwork;
let world: Clockwork['world'];
beforeEach(async () => {
  t = await startClockwork();
  world = t.world;
});
afterEach(() => world.stop());

test('a notification whose message was lost is queued again, ever more rarely, until it is sent', async () => {
  await world.submit([candidate]);
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 1 };
  await runRound(order, world.roundDeps);
  const lost = await world.take(world.notificationsQueueUrl);
  await world.settle(world.notificationsQueueUrl, lost);
  const queued: number[] = [];
  for (let minute = 1; minute <= 16; minute += 1) {
    world.clock.at += 60_000;
    if ((await runTimers(t.deps())).queued > 0) queued.push(minute);
  }
  // Two minutes after it was written, then after four and eight more.
  expect(queued).toEqual([2, 6, 14]);
  await world.deliverAll();
  expect(world.mails).toHaveLength(1);
  world.clock.at += 3_600_000;
  expect(await runTimers(t.deps())).toMatchObject({ found: 0, queued: 0 });
});

test('a planned round is called when it is due, and not before', async () => {
  const order = {
    plan: 'once',
    scheduledAt: '2026-02-18T14:00:00.000Z',
    lane: 'cec',
    minimumScore: 450,
    registration: 'before-day' as const,
  };
  await planRound(world.client, world.table, order, '2026-02-17T10:00:00.000Z');
  t.setClock('2026-02-18T13:59:00.000Z');
  await runTimers(t.deps());
  expect(await t.ordersWaiting()).toEqual([]);
  t.setClock('2026-02-18T14:04:00.000Z');
  await runTimers(t.deps());
  expect(await t.ordersWaiting()).toEqual([order]);
  await runRound(order, world.roundDeps);
  await runTimers(t.deps());
  expect(await t.ordersWaiting()).toEqual([]);
});

test('a round without a sign of life for a quarter of an hour is called again', async () => {
  await world.submit(poolOf(40));
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 40 };
  const fate = doom(20, true);
  const dying = { ...world.roundDeps, db: mortal(world.client, fate), sqs: mortal(world.sqs, fate) };
  await expect(runRound(order, dying)).rejects.toThrow(Killed);
  world.clock.at += 10 * 60_000;
  await runTimers(t.deps());
  expect(await t.ordersWaiting()).toEqual([]);
  world.clock.at += 6 * 60_000;
  await runTimers(t.deps());
  expect(await t.ordersWaiting()).toEqual([order]);
  await runRound(order, world.roundDeps);
  expect((await world.items('ROUND#general-20260218T140000Z', 'ROUND'))[0]).toMatchObject({ issued: 40 });
  expect((await world.items(roundKey.running.PK, roundKey.running.SK))[0]).not.toHaveProperty('roundId');
});

test('the pool is counted once a day, by band', async () => {
  const scores = [1200, 700, 529, 445, 445, 300, 0];
  await world.submit(scores.map((points, index) => ({ ...candidate, id: `c${index}`, score: points })));
  await world.submit([{ ...candidate, id: 'out' }], {
    state: 'ineligible',
    lanes: [],
  } satisfies Partial<Standing>);
  t.setClock('2026-02-18T00:05:00.000Z');
  await runTimers(t.deps());
  await world.submit([{ ...candidate, id: 'later' }]);
  await runTimers(t.deps());
  const snapshots = await world.items('POOL', 'SNAPSHOT#');
  expect(snapshots).toHaveLength(1);
  expect(snapshots[0]).toMatchObject({
    asOf: '2026-02-18',
    ...closeBands({ '601-1200': 2, '501-600': 1, '441-450': 2, '0-300': 2 }),
  });
});

/** The first run of 2026-02-18, at five past two: a candidate's score is due, and a round. */
async function firstRunOfTheDay() {
  await world.submit([{ ...candidate, score: 505 }], { nextChangeOn: '2026-02-18' });
  const order = { plan: 'once', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 1 };
  await planRound(world.client, world.table, order, '2026-02-17T10:00:00.000Z');
  t.setClock('2026-02-18T14:05:00.000Z');
  t.scorer.next = { total: 495, lanes: ['general'], nextChangeOn: null };
  return order;
}

test('a round is called after the new scores of the day and its count', async () => {
  const order = await firstRunOfTheDay();
  const found: unknown[] = [];
  const sqs = new Proxy(world.sqs, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return async (command: never) => {
        found.push((await t.standing())?.score, ...(await world.items('POOL', 'SNAPSHOT#')));
        return target.send(command);
      };
    },
  });
  await runTimers(t.deps({ sqs }));
  expect(found).toEqual([495, expect.objectContaining({ ...closeBands({ '491-500': 1 }) })]);
  expect(await t.ordersWaiting()).toEqual([order]);
});

test('a round is called though a profile cannot be dealt with, the time is short, or the timers cannot be read', async () => {
  const order = await firstRunOfTheDay();
  expect(await runTimers(t.deps({ remainingMs: () => 1 }))).toMatchObject({ finished: false });
  expect(await t.ordersWaiting()).toEqual([order]);
  const unreadable = new Proxy(world.client, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return (command: { input: object }) =>
        JSON.stringify(command.input).includes('DUE#2026')
          ? Promise.reject(new Error('no answer'))
          : target.send(command as never);
    },
  });
  await expect(runTimers(t.deps({ db: unreadable }))).rejects.toThrow('no answer');
  expect(await t.ordersWaiting()).toEqual([order]);
  await world.client.send(new DeleteCommand({ TableName: world.table, Key: profileKey.facts('t1') }));
  await expect(runTimers(t.deps())).rejects.toThrow('1 timers or profiles');
  expect(await t.ordersWaiting()).toEqual([order]);
});
