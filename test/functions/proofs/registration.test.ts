import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { poolOf } from '../run-round/world.ts';
import { ID, order, type Proving, startProving } from './proving.ts';

let office: Proving;
beforeEach(async () => {
  office = await startProving();
});
afterEach(() => office.stop());

test('only who submitted before the day, where the round says so', async () => {
  const [a, b, c, ...rest] = poolOf(6);
  if (!a || !b || !c) throw new Error('no pool');
  await office.world.submit([
    { ...a, submittedAt: '2026-02-17T23:59:59.999Z' },
    { ...b, submittedAt: '2026-02-18T00:00:00.000Z' },
    { ...c, submittedAt: '2026-02-18T14:00:00.000Z' },
    ...rest,
  ]);
  await runRound({ ...order, registration: 'before-day' }, office.world.roundDeps);
  const { body } = await office.call('GET /rounds/{id}', { parameters: { id: ID } });
  expect(body).toMatchObject({
    selected: 4,
    registration: 'before-day',
    submittedBy: '2026-02-17T23:59:59.999Z',
  });
  const { pages } = await office.exported();
  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids).toContain(a.id);
  expect(ids).not.toContain(b.id);
  expect(ids).not.toContain(c.id);
  expect((await office.verify(pages.map((page) => JSON.stringify(page)).join('\n'))).status).toBe(0);
});

test('an officer plans a round for those who submitted before its day', async () => {
  const body = {
    lane: 'general',
    size: 5,
    scheduledAt: '2026-02-18T15:00:00.000Z',
    registration: 'before-day',
  };
  const planned = await office.plan(body, { 'Idempotency-Key': 'key-1' });
  expect(planned).toMatchObject({
    status: 201,
    body: { registration: 'before-day', submittedBy: '2026-02-17T23:59:59.999Z' },
  });
  expect((await office.plan(body, { 'Idempotency-Key': 'key-1' })).body.id).toBe(planned.body.id);
  const { registration: _, ...other } = body;
  expect((await office.plan(other, { 'Idempotency-Key': 'key-1' })).status).toBe(422);
  const entry = poolOf(1)[0];
  if (!entry) throw new Error('no pool');
  await office.world.submit([{ ...entry, submittedAt: '2026-02-18T01:00:00.000Z' }]);
  office.world.clock.at = Date.parse('2026-02-18T15:01:00.000Z');
  await runRound({ ...order, plan: 'other', lane: 'cec' }, office.world.roundDeps);
  const held = await office.call('GET /rounds/{id}', { parameters: { id: planned.body.id } });
  expect(held.body).toMatchObject({ state: 'completed', selected: 0 });
});
