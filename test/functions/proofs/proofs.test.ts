import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { officer } from '../rounds/office.ts';
import { ranking } from '../run-round/world.ts';
import { ID, order, type Proving, pool, startProving } from './proving.ts';

let office: Proving;
beforeEach(async () => {
  office = await startProving();
});
afterEach(() => office.stop());

test('the root is public before anybody is invited, and stays', async () => {
  await office.world.submit(pool);
  expect(await runRound(order, { ...office.world.roundDeps, remainingMs: () => 1 })).toBe('paused');
  const before = (await office.call('GET /rounds/{id}', { parameters: { id: ID } })).body;
  expect(before).toMatchObject({
    state: 'inviting',
    issued: 0,
    merkleRoot: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  await runRound(order, office.world.roundDeps);
  const after = (await office.call('GET /rounds/{id}', { parameters: { id: ID } })).body;
  expect(after).toMatchObject({ state: 'completed', merkleRoot: before.merkleRoot });
});

test('nothing public and nobody else’s proof holds a nonce, an id or the secret', async () => {
  await office.hold();
  const [first = '', second = ''] = ranking(pool);
  const { pages } = await office.exported();
  const nonces = pages.flatMap(({ rows }) => rows.map((row) => row.nonce));
  expect(new Set(nonces).size).toBe(33);
  const everything = JSON.stringify([
    (await office.call('GET /rounds')).body,
    (await office.call('GET /rounds/{id}', { parameters: { id: ID } })).body,
    (await office.call('GET /feeds/ee_rounds_123_en.json')).body,
  ]);
  for (const hidden of [office.world.roundDeps.newSecret(), first, ...nonces])
    expect(everything).not.toContain(hidden);
  const own = JSON.stringify((await office.proofFor(first)).body);
  for (const hidden of [office.world.roundDeps.newSecret(), second, ...nonces.slice(1)])
    expect(own).not.toContain(hidden);
});

test('who was not selected has no proof, and nobody but an officer an export', async () => {
  await office.hold();
  const out = ranking(pool)[33] ?? '';
  expect((await office.proofFor(out)).status).toBe(404);
  expect((await office.proofFor('nobody')).status).toBe(404);
  expect((await office.proofFor(ranking(pool)[0] ?? '', 'general-20260219T140000Z')).status).toBe(404);
  expect((await office.exported({ sub: 'sub-p-000000' })).status).toBe(403);
  const planned = await office.plan({ lane: 'general', size: 5, scheduledAt: '2026-02-18T15:00:00.000Z' });
  const request = { claims: officer, parameters: { id: planned.body.id } };
  expect((await office.call('GET /rounds/{id}/export', request)).status).toBe(404);
  const wrong = { ...request, query: { cursor: 'x' } };
  expect((await office.call('GET /rounds/{id}/export', wrong)).status).toBe(400);
});

test('who was selected and is not invited can prove that they were selected', async () => {
  await office.world.submit(pool);
  expect(await runRound(order, { ...office.world.roundDeps, remainingMs: () => 1 })).toBe('paused');
  const [first = '', second = ''] = ranking(pool);
  await office.world.change(first, { state: 'withdrawn' });
  await office.world.change(second, { state: 'ineligible', lanes: [], score: 1 });
  // Not yet: the round has not come to them.
  expect((await office.proofFor(first)).status).toBe(404);
  await runRound(order, office.world.roundDeps);
  expect(await office.proofFor(first)).toMatchObject({ status: 200, body: { row: { rank: 1, id: first } } });
  expect(await office.proofFor(second)).toMatchObject({
    status: 200,
    body: { row: { rank: 2, id: second } },
  });
});
