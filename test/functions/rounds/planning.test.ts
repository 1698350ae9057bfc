import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import type { RoundOrder } from '#functions/table/round';
import { poolOf, ranking } from '../run-round/world.ts';
import { type Office, PLANNED, startOffice } from './office.ts';

let office: Office;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.world.stop());

test('an officer plans a round; it is public, on the agenda, and is held when its instant comes', async () => {
  const pool = poolOf(40);
  await office.world.submit(pool);
  const planned = await office.plan(PLANNED);
  expect(planned.status).toBe(201);
  const { id, plan: name } = planned.body;
  expect(planned.headers).toMatchObject({ Location: `/rounds/${id}` });
  const { beginsBy, ...view } = planned.body;
  // Five minutes between two runs of timers, one in which the scheduler calls, four of the run.
  expect(beginsBy).toBe('2026-02-18T15:10:00.000Z');
  expect(view).toEqual({
    id: `${name}-20260218T150000Z`,
    number: null,
    plan: name,
    lane: 'general',
    state: 'planned',
    scheduledAt: PLANNED.scheduledAt,
    size: 20,
    submittedBy: PLANNED.scheduledAt,
    selected: null,
    issued: null,
    lapsed: null,
    cutOff: null,
    ruleset: null,
    poolByBand: null,
    digest: null,
    merkleRoot: null,
    startedAt: null,
    completedAt: null,
    durationMs: null,
  });
  expect((await office.call('GET /rounds/{id}', { parameters: { id } })).body).toEqual(view);
  expect((await office.call('GET /rounds')).body).toEqual({ rounds: [view] });

  office.world.clock.at = Date.parse('2026-02-18T15:04:00.000Z');
  const wake: RoundOrder = { plan: 'other', scheduledAt: '2026-02-18T15:01:00.000Z', lane: 'cec', size: 1 };
  await runRound(wake, office.world.roundDeps);
  const { body: done } = await office.call('GET /rounds/{id}', { parameters: { id } });
  const last = pool.find((one) => one.id === ranking(pool)[19]);
  expect(done).toMatchObject({
    state: 'completed',
    number: 1,
    selected: 20,
    issued: 20,
    cutOff: { score: last?.score, submittedAt: last?.submittedAt },
    ruleset: '2025-03-25',
  });
  expect(done.durationMs).toBe(Date.parse(done.completedAt) - Date.parse(done.startedAt));
});

test('the same request twice, or ten times at once, plans one round', async () => {
  const headers = { 'Idempotency-Key': 'key-1' };
  const answers = await Promise.all(Array.from({ length: 10 }, () => office.plan(PLANNED, headers)));
  answers.push(await office.plan(PLANNED, headers));
  expect(answers.map(({ status }) => status)).toEqual(Array(11).fill(201));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect(await office.world.items('ROUNDS')).toHaveLength(1);
  const other = await office.plan({ ...PLANNED, scheduledAt: '2026-02-18T16:00:00.000Z' }, headers);
  expect(other).toMatchObject({ status: 422, body: { type: '/problems/idempotency-key-reused' } });
  expect((await office.plan(PLANNED)).body.id).not.toBe(answers[0]?.body.id);
});

test('asked for again when its instant has passed, it is still the round that was planned', async () => {
  const headers = { 'Idempotency-Key': 'key-1' };
  const { body: planned } = await office.plan(PLANNED, headers);
  office.world.clock.at = Date.parse(PLANNED.scheduledAt) + 60_000;
  expect(await office.plan(PLANNED, headers)).toMatchObject({ status: 201, body: { id: planned.id } });
  const refused = [await office.plan(PLANNED), await office.plan(PLANNED, { 'Idempotency-Key': 'key-2' })];
  for (const { status, body } of refused)
    expect([status, body.errors]).toMatchObject([422, [{ pointer: '/scheduledAt', code: 'out-of-range' }]]);
  expect(await office.plan({ ...PLANNED, size: 21 }, headers)).toMatchObject({
    status: 422,
    body: { type: '/problems/idempotency-key-reused' },
  });
  expect(await office.world.items('ROUNDS')).toHaveLength(1);
});

test('a key is forgotten after a day', async () => {
  const headers = { 'Idempotency-Key': 'key-1' };
  await office.plan(PLANNED, headers);
  office.world.clock.at += 25 * 3_600_000;
  const later = { ...PLANNED, scheduledAt: '2026-02-20T15:00:00.000Z' };
  expect((await office.plan(later, headers)).status).toBe(201);
  expect(await office.world.items('ROUNDS')).toHaveLength(2);
});

test.each([
  ['no lane', { size: 5, scheduledAt: PLANNED.scheduledAt }, ['/lane required']],
  ['a lane that does not exist', { ...PLANNED, lane: 'wizards' }, ['/lane not-allowed']],
  ['neither size nor minimum score', { lane: 'cec', scheduledAt: PLANNED.scheduledAt }, ['/size required']],
  ['nobody', { ...PLANNED, size: 0 }, ['/size out-of-range']],
  ['too many', { ...PLANNED, size: 30_001 }, ['/size out-of-range']],
  ['half a person', { ...PLANNED, size: 1.5 }, ['/size not-whole']],
  ['a negative score', { ...PLANNED, minimumScore: -1 }, ['/minimumScore out-of-range']],
  ['the past', { ...PLANNED, scheduledAt: '2026-02-18T14:00:00.000Z' }, ['/scheduledAt out-of-range']],
  ['in two years', { ...PLANNED, scheduledAt: '2028-02-18T14:00:00.000Z' }, ['/scheduledAt out-of-range']],
  [
    'a day that does not exist',
    { ...PLANNED, scheduledAt: '2026-02-30T14:00:00.000Z' },
    ['/scheduledAt not-an-instant'],
  ],
  ['an unknown field', { ...PLANNED, force: true }, ['/force unknown-field']],
  [
    'all at once',
    { size: 0, x: 1 },
    ['/lane required', '/size out-of-range', '/scheduledAt required', '/x unknown-field'],
  ],
])('refused, and nothing stored: %s', async (_, body, faults) => {
  const answer = await office.plan(body);
  expect(answer).toMatchObject({ status: 422, body: { type: '/problems/invalid-input' } });
  const found = answer.body.errors.map(
    ({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`,
  );
  expect(found.sort()).toEqual([...faults].sort());
  expect(await office.written()).toEqual([]);
});

test('only officers plan and simulate', async () => {
  for (const route of ['POST /rounds', 'POST /rounds/simulate'] as const) {
    expect((await office.call(route, { body: PLANNED })).status).toBe(401);
    expect((await office.call(route, { body: PLANNED, claims: { sub: 'somebody' } })).status).toBe(403);
  }
  expect(await office.written()).toEqual([]);
});
