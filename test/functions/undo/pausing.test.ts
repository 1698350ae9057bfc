import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { wakeRounds } from '#functions/timers/wake-rounds';
import { officer, PLANNED } from '../rounds/office.ts';
import { poolOf, ranking } from '../run-round/world.ts';
import { REASON, startUndoing, type Undoing } from './undoing.ts';

let office: Undoing;
beforeEach(async () => {
  office = await startUndoing();
});
afterEach(() => office.world.stop());

const timers = () => wakeRounds({ ...office.deps, rules: 'rules-1', remainingMs: () => 240_000 });
const heldBack = () => office.world.log.filter(({ message }) => message === 'round-held-back');

test('a round that comes due while all are paused waits, is reported, and is held when the pause ends', async () => {
  const { order, roundId, selected } = await office.prepare('general');
  const paused = await office.officerCalls('PUT /rounds/pause');
  expect(paused).toMatchObject({ status: 200, body: { pause: { by: 'officer-1', ...REASON }, waiting: [] } });
  expect(await office.run(order)).toBe('done');
  expect(await office.header(roundId)).toMatchObject({ state: 'planned' });
  expect(heldBack()).toHaveLength(1);
  expect(await timers()).toBeUndefined();
  expect(heldBack().map(({ facts }) => facts)).toEqual(
    Array(2).fill({ roundId, pausedAt: paused.body.pause.at }),
  );
  expect(await office.world.take(office.world.roundsQueueUrl)).toEqual([]);

  const { body: list } = await office.call('GET /rounds');
  expect(list).toMatchObject({ paused: { since: paused.body.pause.at }, rounds: [{ state: 'planned' }] });
  expect(JSON.stringify(list)).not.toMatch(/officer-1|set wrongly/);
  expect((await office.officerCalls('GET /rounds/pause')).body).toMatchObject({ waiting: [roundId] });

  const resumed = await office.officerCalls('DELETE /rounds/pause');
  expect(resumed).toMatchObject({ status: 200, body: { pause: null, waiting: [roundId] } });
  expect(await timers()).toBe(roundId);
  await office.run(order);
  expect(await office.header(roundId)).toMatchObject({ state: 'completed', issued: 8 });
  for (const id of selected) expect(await office.standing(id)).toMatchObject({ state: 'invited' });
  expect((await office.call('GET /rounds')).body).not.toHaveProperty('paused');
});

test('pausing twice is pausing once, and the first reason stays; the same with the end', async () => {
  await office.officerCalls('PUT /rounds/pause');
  const again = await office.call('PUT /rounds/pause', { claims: officer, body: { reason: 'another' } });
  expect(again.body.pause).toMatchObject(REASON);
  await office.officerCalls('DELETE /rounds/pause');
  const { body } = await office.officerCalls('DELETE /rounds/pause');
  expect(body.record.map(({ at: _, ...entry }: { at: string }) => entry)).toEqual([
    { what: 'paused', by: 'officer-1', ...REASON },
    { what: 'resumed', by: 'officer-1' },
  ]);
});

test('turned on and off by many at once: each entry of the record undoes the one before', async () => {
  const routes = ['PUT /rounds/pause', 'DELETE /rounds/pause'] as const;
  for (let turn = 0; turn < 5; turn += 1) {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => office.officerCalls(routes[index % 2 ? 1 : 0])),
    );
    for (const { status } of answers) expect([200, 409]).toContain(status);
  }
  const { body } = await office.officerCalls('GET /rounds/pause');
  const whats: string[] = body.record.map(({ what }: { what: string }) => what);
  expect(whats.length).toBeGreaterThan(1);
  expect(whats).toEqual(whats.map((_, index) => (index % 2 ? 'resumed' : 'paused')));
  expect(body.pause === null).toBe(whats.length % 2 === 0);
});

test('a clock that stands still or steps back hides no turn of the switch, and no order of them', async () => {
  const at = office.world.clock.at;
  for (const step of [0, 0, -60_000, 0]) {
    office.world.clock.at = at + step - 1;
    expect((await office.officerCalls('PUT /rounds/pause')).body.pause).toMatchObject(REASON);
    office.world.clock.at = at + step - 1;
    expect((await office.officerCalls('DELETE /rounds/pause')).body.pause).toBeNull();
  }
  const { body } = await office.officerCalls('GET /rounds/pause');
  const instants = body.record.map((entry: { at: string }) => entry.at);
  expect(new Set(instants).size).toBe(8);
  expect(body.record.map(({ what }: { what: string }) => what)).toEqual(
    Array(4).fill(['paused', 'resumed']).flat(),
  );
});

test('what waits is listed whatever there is to undo, and called when the pause ends', async () => {
  const first = await office.prepare('first');
  await office.run(first.order);
  await office.officerCalls('PUT /rounds/pause');
  const second = await office.prepare('second');
  await office.run(second.order);
  for (let index = 0; index < 101; index += 1) {
    const parameters = { id: first.roundId, profileId: `nobody-${index}` };
    await office.officerCalls('POST /rounds/{id}/invitations/{profileId}/void', parameters);
  }
  for (;;) {
    const called = await office.world.take(office.world.roundsQueueUrl);
    if (called.length === 0) break;
    await office.world.settle(office.world.roundsQueueUrl, called);
  }
  const resumed = await office.officerCalls('DELETE /rounds/pause');
  expect(resumed.body).toMatchObject({ pause: null, waiting: [second.roundId] });
  const [call] = await office.world.take(office.world.roundsQueueUrl);
  expect(JSON.parse(call?.body ?? '')).toEqual(second.order);
});

test('a round that has begun goes on, what is ordered void is voided, and the next round waits', async () => {
  const { order, roundId } = await office.prepare('first');
  expect(await runRound(order, { ...office.deps, remainingMs: () => 1 })).toBe('paused');
  await office.officerCalls('PUT /rounds/pause');
  const second = await office.prepare('second');
  await office.run(second.order);
  expect(await office.header(roundId)).toMatchObject({ state: 'completed', issued: 8 });
  expect(await office.header(second.roundId)).toMatchObject({ state: 'planned' });
  await office.officerCalls('POST /rounds/{id}/void', { id: roundId });
  expect(await timers()).toBe(roundId);
  await office.run(second.order);
  expect(await office.header(roundId)).toMatchObject({ state: 'voided', voided: 8 });
  expect(await office.header(second.roundId)).toMatchObject({ state: 'planned' });
});

test('pausing while a round begins: it has begun before the pause, or waits for its end', async () => {
  for (let index = 0; index < 12; index += 1) {
    const { order, roundId } = await office.prepare(`race${index}`);
    const [, pause] = await Promise.all([office.run(order), office.officerCalls('PUT /rounds/pause')]);
    expect(pause.status).toBe(200);
    const header = await office.header(roundId);
    if (header?.state !== 'planned') expect(String(header?.startedAt) < pause.body.pause.at).toBe(true);
    await office.officerCalls('DELETE /rounds/pause');
    await office.run(order);
    expect(await office.header(roundId)).toMatchObject({ state: 'completed', issued: 8 });
  }
});

test('a cancelled round is not held, and stays in the list', async () => {
  const pool = poolOf(20);
  await office.world.submit(pool);
  const { body: planned } = await office.plan(PLANNED);
  const cancelled = await office.officerCalls('POST /rounds/{id}/cancel', { id: planned.id });
  expect(cancelled).toMatchObject({ status: 200, body: { id: planned.id, state: 'cancelled' } });
  expect(await office.officerCalls('POST /rounds/{id}/cancel', { id: planned.id })).toEqual(cancelled);
  office.world.clock.at = Date.parse('2026-02-18T15:04:00.000Z');
  expect(await timers()).toBeUndefined();
  const { plan, lane, size, scheduledAt } = planned;
  expect(await office.run({ plan, lane, size, scheduledAt })).toBe('done');
  expect((await office.call('GET /rounds')).body.rounds).toMatchObject([
    { id: planned.id, state: 'cancelled' },
  ]);
  expect((await office.standing(ranking(pool)[0] ?? ''))?.state).toBe('in-pool');
  const { body } = await office.officerCalls('GET /rounds/{id}/record', { id: planned.id });
  expect(body.record).toMatchObject([
    { what: 'planned', by: 'officer-1' },
    { what: 'cancelled', by: 'officer-1', ...REASON },
  ]);
});

test('a round that has begun is not cancelled; at once with its beginning, it is one or the other', async () => {
  const { order, roundId } = await office.prepare('general');
  await office.run(order);
  expect(await office.officerCalls('POST /rounds/{id}/cancel', { id: roundId })).toMatchObject({
    status: 409,
    body: { type: '/problems/round-begun' },
  });
  for (let index = 0; index < 12; index += 1) {
    const { order: next, roundId: id } = await office.prepare(`race${index}`);
    office.world.clock.at = Date.parse('2026-02-18T13:00:00.000Z');
    await office.run(next);
    office.world.clock.at = Date.parse('2026-02-18T14:00:30.000Z');
    const [, { status }] = await Promise.all([
      office.run(next),
      office.officerCalls('POST /rounds/{id}/cancel', { id }),
    ]);
    expect(await office.header(id)).toMatchObject({ state: status === 200 ? 'cancelled' : 'completed' });
    expect(await office.world.items('POOL', 'AGENDA#')).toEqual([]);
  }
});

test('only officers take back, pause and read the record', async () => {
  const routes = [
    'POST /rounds/{id}/cancel',
    'POST /rounds/{id}/void',
    'POST /rounds/{id}/invitations/{profileId}/void',
    'GET /rounds/{id}/record',
    'GET /rounds/pause',
    'PUT /rounds/pause',
    'DELETE /rounds/pause',
  ] as const;
  for (const route of routes) {
    expect((await office.call(route, { body: REASON })).status).toBe(401);
    expect((await office.call(route, { body: REASON, claims: { sub: 'somebody' } })).status).toBe(403);
  }
  expect(await office.written()).toEqual([]);
});
