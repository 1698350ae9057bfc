import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { timerKey } from '#functions/table/keys';
import { nominationPut } from '#functions/table/nomination';
import type { Timer } from '#functions/table/timer';
import { runTimers } from '#functions/timers/run-timers';
import { type Clockwork, candidate, startClockwork } from './clockwork.ts';

let t: Clockwork;
let world: Clockwork['world'];
beforeEach(async () => {
  t = await startClockwork();
  world = t.world;
});
afterEach(() => world.stop());

test('a birthday: scored anew for today, ranked anew, timed anew, submission instant kept', async () => {
  await world.submit([candidate], { nextChangeOn: '2026-02-18', lanes: ['general', 'fsw'] });
  t.setClock('2026-02-18T00:05:00.000Z');
  t.scorer.next = { total: 495, lanes: ['general'], nextChangeOn: '2026-06-01' };
  t.scorer.calls.length = 0;
  expect(await runTimers(t.deps())).toMatchObject({ found: 1, done: 1, failed: 0, finished: true });
  expect(t.scorer.calls).toMatchObject([
    { asOf: '2026-02-18', candidate: { profile: { email: 't1@example.org' } } },
  ]);
  expect(await t.standing()).toMatchObject({
    state: 'in-pool',
    version: 2,
    score: 495,
    lanes: ['general'],
    scoredOn: '2026-02-18',
    submittedAt: candidate.submittedAt,
  });
  expect((await t.laneEntries('general')).map(({ score }) => score)).toEqual([495]);
  expect(await t.laneEntries('fsw')).toEqual([]);
  expect(await t.timersOn('2026-02-18')).toEqual([]);
  expect(await t.timersOn('2026-06-01')).toEqual(['rescore']);
});

test('out of the pool when in no programme any more, and back in', async () => {
  await world.submit([candidate], { nextChangeOn: '2026-02-18' });
  t.setClock('2026-02-18T00:05:00.000Z');
  t.scorer.next = { total: 300, lanes: [], nextChangeOn: '2026-02-19' };
  await runTimers(t.deps());
  expect(await t.standing()).toMatchObject({ state: 'ineligible', lanes: [] });
  t.setClock('2026-02-19T00:05:00.000Z');
  t.scorer.next = { total: 480, lanes: ['general'], nextChangeOn: null };
  await runTimers(t.deps());
  expect(await t.standing()).toMatchObject({ state: 'in-pool', score: 480, version: 3 });
});

test('a profile expires after its twelve months, and its owner gets one message', async () => {
  await world.submit([candidate], { expiresAt: '2026-02-18T08:00:00.000Z' });
  t.setClock('2026-02-18T07:59:59.000Z');
  expect(await runTimers(t.deps())).toMatchObject({ found: 0 });
  t.setClock('2026-02-18T08:00:00.000Z');
  expect(await runTimers(t.deps())).toMatchObject({ done: 1 });
  expect(await t.standing()).toMatchObject({ state: 'expired' });
  expect((await world.items(`PERSON#sub-t1`))[0]).toMatchObject({ active: false });
  await world.deliverAll();
  expect(world.mails.map(({ subject }) => subject)).toEqual(['Your profile has expired']);
  expect(await t.timersOn('2026-02-18')).toEqual([]);
});

test('a birthday that comes after the last day expires the profile and tells its owner', async () => {
  await world.submit([candidate], { expiresAt: '2026-02-18T08:00:00.000Z', nextChangeOn: '2026-02-18' });
  t.setClock('2026-02-19T10:00:00.000Z');
  await runTimers(t.deps());
  expect(await t.standing()).toMatchObject({ state: 'expired', version: 2 });
  await world.deliverAll();
  expect(world.mails).toHaveLength(1);
});

test('an invitation without an answer lapses; the profile cannot come back', async () => {
  await world.submit([candidate]);
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 1 };
  await runRound(order, world.roundDeps);
  await world.deliverAll();
  t.setClock('2026-04-19T13:00:00.000Z');
  expect(await runTimers(t.deps())).toMatchObject({ done: 0 });
  t.setClock('2026-04-19T15:00:00.000Z');
  expect(await runTimers(t.deps())).toMatchObject({ done: 1 });
  const { invitation, ...rest } = (await t.standing()) ?? {};
  expect(invitation).toBeUndefined();
  expect(rest).toMatchObject({ state: 'lapsed', version: 3 });
  expect((await world.items('PROFILE#t1', 'INVITATION#'))[0]).toMatchObject({ state: 'lapsed' });
  await world.deliverAll();
  expect(world.mails.map(({ subject }) => subject)).toEqual([
    'You are invited to apply',
    'Your invitation has lapsed',
  ]);
});

test('a nomination without an answer lapses', async () => {
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
    by: 'nominator-1',
    changedAt: offered.offeredAt,
  });
  await world.client.send(new PutCommand({ TableName: world.table, Item: Put?.Item ?? {} }));
  t.setClock('2026-02-18T09:04:00.000Z');
  expect(await runTimers(t.deps())).toMatchObject({ done: 1 });
  expect(await t.standing()).not.toHaveProperty('offeredNomination');
  expect((await world.items('PROFILE#t1', 'NOMINATION#'))[0]).toMatchObject({
    state: 'lapsed',
    by: 'nominator-1',
    changedBy: 'time',
  });
});

test('a timer that its profile does not ask for is removed, and does nothing', async () => {
  await world.submit([candidate]);
  const stray: Timer = { at: '2026-02-18T00:00:00.000Z', kind: 'expire-profile', id: 't1' };
  const orphan: Timer = { ...stray, id: 'none' };
  for (const timer of [stray, orphan])
    await world.client.send(
      new PutCommand({ TableName: world.table, Item: { ...timerKey(timer), ...timer } }),
    );
  t.setClock('2026-02-18T12:00:00.000Z');
  expect(await runTimers(t.deps())).toMatchObject({ found: 2, stale: 2, done: 0 });
  expect(await t.standing()).toMatchObject({ state: 'in-pool', version: 1 });
  expect(await t.timersOn('2026-02-18')).toEqual([]);
});

test('a score that comes out the same moves on to its next day, and is computed once a run', async () => {
  await world.submit([candidate], { nextChangeOn: '2026-02-10' });
  const { version: _, scoredOn: __, nextChangeOn: ___, ...same } = (await t.standing()) ?? {};
  t.setClock('2026-02-09T12:00:00.000Z');
  await runTimers(t.deps());
  t.scorer.calls.length = 0;
  t.setClock('2026-02-18T12:00:00.000Z');
  t.scorer.next = { total: 500, lanes: ['general'], nextChangeOn: '2026-02-19' };
  expect(await runTimers(t.deps())).toMatchObject({ found: 1, done: 1 });
  expect(t.scorer.calls.map(({ asOf }) => asOf)).toEqual(['2026-02-18']);
  expect(await t.standing()).toMatchObject({
    ...same,
    version: 2,
    scoredOn: '2026-02-18',
    nextChangeOn: '2026-02-19',
  });
  expect(await t.timersOn('2026-02-10')).toEqual([]);
  expect(await runTimers(t.deps())).toMatchObject({ found: 0 });
  t.setClock('2026-02-19T00:00:00.000Z');
  t.scorer.next.nextChangeOn = null;
  expect(await runTimers(t.deps())).toMatchObject({ found: 1, done: 1 });
  expect(await t.timersOn('2026-02-19')).toEqual([]);
  expect(t.scorer.calls).toHaveLength(2);
});
