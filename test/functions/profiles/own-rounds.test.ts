import { afterEach, beforeEach, expect, test } from 'vitest';
import { profileEndpoints } from '#functions/profiles/endpoints';
import { routes } from '#functions/routes/profile-routes';
import { runRound } from '#functions/run-round/run-round';
import { checkedHandler } from '../http/checked-handler.ts';
import { httpEvent, recordingLog } from '../http/http-event.ts';
import { poolOf, ranking } from '../run-round/world.ts';
import { startUndoing, type Undoing } from '../undo/undoing.ts';

let office: Undoing;
beforeEach(async () => {
  office = await startUndoing();
});
afterEach(() => office.world.stop());

/** What a candidate sees of rounds. */
async function roundsOf(id: string): Promise<Record<string, unknown>[]> {
  const { client: db, table, roundDeps } = office.world;
  const handler = checkedHandler(
    routes,
    profileEndpoints({
      db,
      table,
      now: roundDeps.now,
      newId: () => 'none',
      random: () => 0.5,
      pause: async () => {},
    }),
    recordingLog(),
  );
  const { body = '{}' } = await handler(httpEvent('GET /profiles/me', { claims: { sub: `sub-${id}` } }));
  return JSON.parse(body).rounds;
}

test('why somebody is invited, or not: lane, cut-off, instant, lapse, undo', async () => {
  const pool = poolOf(20);
  await office.world.submit(pool);
  const newcomer = { id: 'late', score: 900, submittedAt: '2026-02-18T14:00:20.000Z' };
  await office.world.submit([newcomer]);
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 8 };
  await office.run({ ...order, plan: 'french', lane: 'french', scheduledAt: '2026-02-18T13:00:00.000Z' });
  expect(await runRound(order, { ...office.deps, remainingMs: () => 1 })).toBe('paused');
  const ranked = ranking(pool);
  const [first = '', second = '', third = ''] = ranked;
  await office.world.change(second, { lanes: ['cec'] });
  await office.run(order);
  const { cutOff } = (await office.header('general-20260218T140000Z')) ?? {};
  expect(cutOff).toMatchObject({ score: expect.any(Number) });
  const general = { roundId: 'general-20260218T140000Z', lane: 'general', scheduledAt: order.scheduledAt };
  const french = { roundId: 'french-20260218T130000Z', lane: 'french', cutOff: null };
  expect(await roundsOf(first)).toMatchObject([
    { ...general, outcome: 'invited', reason: 'issued', cutOff },
    { ...french, outcome: 'not-in-lane' },
  ]);
  expect((await roundsOf(second))[0]).toMatchObject({
    ...general,
    outcome: 'lapsed',
    reason: 'no-longer-in-lane',
  });
  expect((await roundsOf(ranked.at(-1) ?? ''))[0]).toEqual({
    ...general,
    outcome: 'not-invited',
    reason: 'below-cut-off',
    cutOff,
    scoredSince: false,
  });
  expect((await roundsOf('late'))[0]).toMatchObject({ ...general, outcome: 'submitted-after' });

  await office.officerCalls('POST /rounds/{id}/invitations/{profileId}/void', {
    id: general.roundId,
    profileId: third,
  });
  await office.run(order);
  expect((await roundsOf(third))[0]).toMatchObject({ outcome: 'voided', reason: 'invitation-voided' });
  await office.officerCalls('POST /rounds/{id}/void', { id: general.roundId });
  await office.run(order);
  for (const id of [first, third, 'late'])
    expect((await roundsOf(id))[0]).toMatchObject({ ...general, outcome: 'voided', reason: 'round-voided' });
});

test('the answer takes as many requests for one round as for many, and leaves out what is to come', async () => {
  const { order, selected } = await office.prepare('general');
  await office.plan({ lane: 'general', size: 5, scheduledAt: '2026-03-01T15:00:00.000Z' });
  for (let index = 0; index < 23; index += 1)
    await office.run({ ...order, plan: `round-${String(index).padStart(2, '0')}`, size: 1 });
  const rounds = await roundsOf(selected[0] ?? '');
  expect(rounds).toHaveLength(20);
  expect(rounds[0]).toMatchObject({ roundId: 'round-22-20260218T140000Z', outcome: 'not-invited' });
});
