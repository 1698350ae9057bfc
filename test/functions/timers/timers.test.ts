import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { closeBands } from '#domain/rounds/pool-bands';
import type { ScoreResult } from '#domain/score/score-result';
import { runRound } from '#functions/run-round/run-round';
import { profileKey, roundKey, timerKey } from '#functions/table/keys';
import { nominationPut } from '#functions/table/nomination';
import { planRound } from '#functions/table/round-plan';
import type { Standing } from '#functions/table/standing';
import type { Timer } from '#functions/table/timer';
import type { TimerDependencies } from '#functions/timers/dependencies';
import { runTimers } from '#functions/timers/run-timers';
import { doom, Killed, mortal } from '../run-round/killing.ts';
import { poolOf, startWorld, type World } from '../run-round/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const scored: { candidate: Candidate; asOf: IsoDate }[] = [];
let next: { total: number; lanes: string[]; nextChangeOn: IsoDate | null };

/** The scorer's part that the timers look at; what it says is the test's choice. */
function score(candidate: Candidate, asOf: IsoDate): ScoreResult {
  scored.push({ candidate, asOf });
  const { total, lanes, nextChangeOn } = next;
  return { asOf, ruleset: '2025-03-25', crs: { total }, lanes, nextChangeOn } as unknown as ScoreResult;
}

const deps = (more: Partial<TimerDependencies> = {}): TimerDependencies => ({
  ...world.roundDeps,
  score,
  remainingMs: () => 240_000,
  ...more,
});

const candidate = { id: 't1', score: 500, submittedAt: '2026-01-10T08:00:00.000Z' };
const setClock = (instant: string) => {
  world.clock.at = Date.parse(instant);
};
const standing = async (id = 't1') => (await world.items(`PROFILE#${id}`, 'STANDING'))[0];
const timersOn = async (day: string): Promise<unknown[]> => {
  const shards = await Promise.all(
    Array.from({ length: 8 }, (_, shard) => world.items(`DUE#${day}#${shard}`)),
  );
  return shards.flat().map(({ kind }) => kind);
};
const cursor = async () => (await world.items('DUE#CURSOR'))[0]?.day;

test('a birthday: scored anew for today, ranked anew, timed anew, submission instant kept', async () => {
  await world.submit([candidate], { nextChangeOn: '2026-02-18', lanes: ['general', 'fsw'] });
  setClock('2026-02-18T00:05:00.000Z');
  next = { total: 495, lanes: ['general'], nextChangeOn: '2026-06-01' };
  scored.length = 0;
  expect(await runTimers(deps())).toMatchObject({ found: 1, done: 1, failed: 0, finished: true });
  expect(scored).toMatchObject([{ asOf: '2026-02-18', candidate: { profile: { email: 't1@example.org' } } }]);
  expect(await standing()).toMatchObject({
    state: 'in-pool',
    version: 2,
    score: 495,
    lanes: ['general'],
    scoredOn: '2026-02-18',
    submittedAt: candidate.submittedAt,
  });
  const lanes = await Promise.all(
    ['general', 'fsw'].map(async (lane) =>
      (
        await Promise.all(Array.from({ length: 8 }, (_, shard) => world.items(`LANE#${lane}#${shard}`)))
      ).flat(),
    ),
  );
  expect(lanes.map((entries) => entries.map(({ score: points }) => points))).toEqual([[495], []]);
  expect(await timersOn('2026-02-18')).toEqual([]);
  expect(await timersOn('2026-06-01')).toEqual(['rescore']);
});

test('out of the pool when in no programme any more, and back in', async () => {
  await world.submit([candidate], { nextChangeOn: '2026-02-18' });
  setClock('2026-02-18T00:05:00.000Z');
  next = { total: 300, lanes: [], nextChangeOn: '2026-02-19' };
  await runTimers(deps());
  expect(await standing()).toMatchObject({ state: 'ineligible', lanes: [] });
  setClock('2026-02-19T00:05:00.000Z');
  next = { total: 480, lanes: ['general'], nextChangeOn: null };
  await runTimers(deps());
  expect(await standing()).toMatchObject({ state: 'in-pool', score: 480, version: 3 });
});

test('missed days: everything that was due meanwhile is done, in one run', async () => {
  await world.submit([candidate], { nextChangeOn: '2026-02-10' });
  setClock('2026-02-09T12:00:00.000Z');
  expect(await runTimers(deps())).toMatchObject({ found: 0 });
  expect(await cursor()).toBe('2026-02-08');
  setClock('2026-02-25T12:00:00.000Z');
  next = { total: 490, lanes: ['general'], nextChangeOn: null };
  expect(await runTimers(deps())).toMatchObject({ found: 1, done: 1 });
  // The day itself is passed by the run that finds it empty.
  expect(await cursor()).toBe('2026-02-10');
  await runTimers(deps());
  expect(await cursor()).toBe('2026-02-24');
});

test('a clock that steps back: the cursor goes back with it, and nothing that is not due happens', async () => {
  setClock('2026-02-25T12:00:00.000Z');
  await runTimers(deps());
  setClock('2026-02-11T12:00:00.000Z');
  await world.submit([candidate], { nextChangeOn: '2026-02-12' });
  expect(await runTimers(deps())).toMatchObject({ found: 0 });
  expect(await cursor()).toBe('2026-02-10');
  setClock('2026-02-25T12:01:00.000Z');
  next = { total: 490, lanes: ['general'], nextChangeOn: null };
  expect(await runTimers(deps())).toMatchObject({ found: 1, done: 1 });
});

test('a profile expires after its twelve months, and its owner is told once', async () => {
  await world.submit([candidate], { expiresAt: '2026-02-18T08:00:00.000Z' });
  setClock('2026-02-18T07:59:59.000Z');
  expect(await runTimers(deps())).toMatchObject({ found: 0 });
  setClock('2026-02-18T08:00:00.000Z');
  expect(await runTimers(deps())).toMatchObject({ done: 1 });
  expect(await standing()).toMatchObject({ state: 'expired' });
  expect((await world.items(`PERSON#sub-t1`))[0]).toMatchObject({ active: false });
  await world.deliverAll();
  expect(world.mails.map(({ subject }) => subject)).toEqual(['Your profile has expired']);
  expect(await timersOn('2026-02-18')).toEqual([]);
});

test('a birthday that comes after the last day expires the profile and tells its owner', async () => {
  await world.submit([candidate], { expiresAt: '2026-02-18T08:00:00.000Z', nextChangeOn: '2026-02-18' });
  setClock('2026-02-19T10:00:00.000Z');
  await runTimers(deps());
  expect(await standing()).toMatchObject({ state: 'expired', version: 2 });
  await world.deliverAll();
  expect(world.mails).toHaveLength(1);
});

test('an invitation without an answer lapses; the profile cannot come back', async () => {
  await world.submit([candidate]);
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 1 };
  await runRound(order, world.roundDeps);
  await world.deliverAll();
  setClock('2026-04-19T13:00:00.000Z');
  expect(await runTimers(deps())).toMatchObject({ done: 0 });
  setClock('2026-04-19T15:00:00.000Z');
  expect(await runTimers(deps())).toMatchObject({ done: 1 });
  const { invitation, ...rest } = (await standing()) ?? {};
  expect(invitation).toBeUndefined();
  expect(rest).toMatchObject({ state: 'lapsed', version: 3 });
  expect((await world.items('PROFILE#t1', 'INVITATION#'))[0]).toMatchObject({ state: 'lapsed' });
  await world.deliverAll();
  expect(world.mails.map(({ subject }) => subject)).toEqual([
    'You are invited to apply',
    'Your invitation has lapsed',
  ]);
});

test('a nomination that nobody answered lapses', async () => {
  const offered = {
    id: 'nom1',
    province: 'NS',
    offeredAt: '2026-01-19T09:00:00.000Z',
    lapsesAt: '2026-02-18T09:00:00.000Z',
  };
  await world.submit([candidate], { offeredNomination: offered });
  const { Put } = nominationPut(world.table, {
    nominationId: 'nom1',
    profileId: 't1',
    province: 'NS',
    state: 'offered',
    offeredAt: offered.offeredAt,
    lapsesAt: offered.lapsesAt,
    changedAt: offered.offeredAt,
  });
  await world.client.send(new PutCommand({ TableName: world.table, Item: Put?.Item ?? {} }));
  setClock('2026-02-18T09:04:00.000Z');
  expect(await runTimers(deps())).toMatchObject({ done: 1 });
  expect(await standing()).not.toHaveProperty('offeredNomination');
  expect((await world.items('PROFILE#t1', 'NOMINATION#'))[0]).toMatchObject({ state: 'lapsed' });
});

test('a timer that its profile does not ask for is removed, and does nothing', async () => {
  await world.submit([candidate]);
  const stray: Timer = { at: '2026-02-18T00:00:00.000Z', kind: 'expire-profile', id: 't1' };
  const orphan: Timer = { ...stray, id: 'nobody' };
  for (const timer of [stray, orphan])
    await world.client.send(
      new PutCommand({ TableName: world.table, Item: { ...timerKey(timer), ...timer } }),
    );
  setClock('2026-02-18T12:00:00.000Z');
  expect(await runTimers(deps())).toMatchObject({ found: 2, stale: 2, done: 0 });
  expect(await standing()).toMatchObject({ state: 'in-pool', version: 1 });
  expect(await timersOn('2026-02-18')).toEqual([]);
});

test('one profile that cannot be dealt with holds up no other, and is reported', async () => {
  await world.submit([candidate, { ...candidate, id: 't2' }], { nextChangeOn: '2026-02-18' });
  await world.client.send(new DeleteCommand({ TableName: world.table, Key: profileKey.facts('t1') }));
  setClock('2026-02-18T00:05:00.000Z');
  next = { total: 495, lanes: ['general'], nextChangeOn: null };
  await expect(runTimers(deps())).rejects.toThrow('1 timers could not be dealt with');
  expect(await standing('t2')).toMatchObject({ version: 2 });
  expect(await timersOn('2026-02-18')).toEqual(['rescore']);
});

test('little time: what is left is done by the next run', async () => {
  const many = poolOf(40, 'many');
  await world.submit(many, { nextChangeOn: '2026-02-18' });
  setClock('2026-02-18T00:05:00.000Z');
  next = { total: 495, lanes: ['general'], nextChangeOn: null };
  // The run asks once a page and once a timer: 31 days of eight empty shards, and some of the forty.
  let left = 31 * 8 + 20;
  const first = await runTimers(deps({ remainingMs: () => (left-- > 0 ? 240_000 : 1) }));
  expect(first.finished).toBe(false);
  expect(first.done).toBeGreaterThan(0);
  expect(first.done).toBeLessThan(40);
  const second = await runTimers(deps());
  expect(first.done + second.done).toBe(40);
});

test('killed at any write, the next run ends where one run would have', { timeout: 60_000 }, async () => {
  const rehearsal = doom(0, false);
  const die = (fate: typeof rehearsal) =>
    deps({ db: mortal(world.client, fate), sqs: mortal(world.sqs, fate) });
  const prepare = async (id: string) => {
    const more = { expiresAt: '2026-02-18T08:00:00.000Z' };
    await world.submit([{ ...candidate, id: `${id}-e` }], more);
    await world.submit([{ ...candidate, id: `${id}-r` }], { nextChangeOn: '2026-02-18' });
  };
  const check = async (id: string) => {
    expect(await standing(`${id}-e`)).toMatchObject({ state: 'expired', version: 2 });
    expect(await standing(`${id}-r`)).toMatchObject({ score: 495, version: 2 });
    // A message that was never queued is queued by the outbox, a little later.
    world.clock.at += 5 * 60_000;
    await runTimers(deps());
    await world.deliverAll();
    expect(world.mails.map(({ to }) => to)).toEqual([`${id}-e@example.org`]);
    world.mails.length = 0;
  };
  next = { total: 495, lanes: ['general'], nextChangeOn: null };
  setClock('2026-02-18T09:00:00.000Z');
  await runTimers(deps());
  await prepare('whole');
  await runTimers(die(rehearsal));
  await check('whole');
  for (const applied of [false, true])
    for (let at = 1; at <= rehearsal.writes; at += 1) {
      await prepare(`${at}${applied}`);
      await expect(runTimers(die(doom(at, applied)))).rejects.toThrow();
      await runTimers(deps());
      await check(`${at}${applied}`);
    }
  console.log(`kill points of the timers walked: ${2 * rehearsal.writes}`);
  expect(rehearsal.writes).toBeGreaterThanOrEqual(4);
});

test('a notification whose message was lost is queued again, ever more rarely, until it is sent', async () => {
  await world.submit([candidate]);
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 1 };
  await runRound(order, world.roundDeps);
  const lost = await world.take(world.notificationsQueueUrl);
  await world.settle(world.notificationsQueueUrl, lost);
  const queued: number[] = [];
  for (let minute = 1; minute <= 16; minute += 1) {
    world.clock.at += 60_000;
    if ((await runTimers(deps())).queued > 0) queued.push(minute);
  }
  // Two minutes after it was written, then after four and eight more.
  expect(queued).toEqual([2, 6, 14]);
  await world.deliverAll();
  expect(world.mails).toHaveLength(1);
  world.clock.at += 3_600_000;
  expect(await runTimers(deps())).toMatchObject({ found: 0, queued: 0 });
});

const waiting = async (): Promise<unknown[]> => {
  const records = await world.take(world.roundsQueueUrl);
  await world.settle(world.roundsQueueUrl, records);
  return records.map(({ body }) => JSON.parse(body) as unknown);
};

test('a planned round is called when it is due, and not before', async () => {
  const order = { plan: 'once', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'cec', minimumScore: 450 };
  await planRound(world.client, world.table, order, '2026-02-17T10:00:00.000Z');
  setClock('2026-02-18T13:59:00.000Z');
  await runTimers(deps());
  expect(await waiting()).toEqual([]);
  setClock('2026-02-18T14:04:00.000Z');
  await runTimers(deps());
  expect(await waiting()).toEqual([order]);
  await runRound(order, world.roundDeps);
  await runTimers(deps());
  expect(await waiting()).toEqual([]);
});

test('a round without a sign of life for a quarter of an hour is called again', async () => {
  await world.submit(poolOf(40));
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 40 };
  const fate = doom(20, true);
  const dying = { ...world.roundDeps, db: mortal(world.client, fate), sqs: mortal(world.sqs, fate) };
  await expect(runRound(order, dying)).rejects.toThrow(Killed);
  world.clock.at += 10 * 60_000;
  await runTimers(deps());
  expect(await waiting()).toEqual([]);
  world.clock.at += 6 * 60_000;
  await runTimers(deps());
  expect(await waiting()).toEqual([order]);
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
  setClock('2026-02-18T00:05:00.000Z');
  await runTimers(deps());
  await world.submit([{ ...candidate, id: 'later' }]);
  await runTimers(deps());
  const snapshots = await world.items('POOL', 'SNAPSHOT#');
  expect(snapshots).toHaveLength(1);
  expect(snapshots[0]).toMatchObject({
    asOf: '2026-02-18',
    ...closeBands({ '601-1200': 2, '501-600': 1, '441-450': 2, '0-300': 2 }),
  });
});

test('what a run of the timers leaves in the log names no person', async () => {
  await world.submit([candidate], { nextChangeOn: '2026-02-18' });
  setClock('2026-02-18T00:05:00.000Z');
  next = { total: 495, lanes: ['general'], nextChangeOn: null };
  await runTimers(deps());
  expect(JSON.stringify(world.log)).not.toMatch(/example\.org|Tremblay|sub-/);
});
