import { afterEach, beforeEach, expect, test } from 'vitest';
import { score } from '#domain/answers/score/score';
import { offerNomination } from '#functions/nominations/offer-nomination';
import { answerNomination } from '#functions/profiles/answer-nomination';
import { editProfile } from '#functions/profiles/edit-profile';
import { withdrawProfile } from '#functions/profiles/withdraw-profile';
import { runRound } from '#functions/run-round/run-round';
import { rescoreProfile } from '#functions/timers/rescore-profile';
import { poolProfile } from '../boundary/sample-profile.ts';
import { type OutOfDate, of, order, ROUND, startOutOfDate } from './out-of-date.ts';
import { invitedIn, roundOf } from './reading-rounds.ts';
import { factsOf } from './world.ts';

let t: OutOfDate;
let world: OutOfDate['world'];
beforeEach(async () => {
  t = await startOutOfDate();
  world = t.world;
});
afterEach(() => world.stop());

test('whatever people do between selection and invitation, each ends in one state and reads why', async () => {
  const all = ['rises', 'leaves', 'withdraws', 'nominee', 'offered', 'falls', 'stays'];
  await world.submit(all.map((id, index) => of(id, 110 - index)));
  expect(await runRound(order(7), { ...world.roundDeps, remainingMs: () => 1 })).toBe('paused');
  expect(await roundOf(world)).toMatchObject({ state: 'inviting', selected: 7, cutOff: { score: 104 } });

  const deadline = AbortSignal.timeout(20_000);
  const deps = {
    db: world.client,
    table: world.table,
    now: world.roundDeps.now,
    newId: () => 'nomination-1',
    random: () => 0.5,
    pause: async () => {},
    announce: async () => {},
  };
  const edit = (id: string, profile: ReturnType<typeof poolProfile>) =>
    editProfile({ sub: `sub-${id}`, profile, onlyVersion: undefined }, deadline, deps);
  const nominate = (profileId: string) =>
    offerNomination({ profileId, province: 'ON', by: 'nominator-1' }, deadline, deps);
  const better = poolProfile();
  await edit('rises', better);
  await edit('leaves', factsOf('leaves'));
  await withdrawProfile('sub-withdraws', deadline, deps);
  await edit('nominee', better);
  await nominate('nominee');
  await answerNomination({ sub: 'sub-nominee', answer: 'accept' }, deadline, deps);
  await nominate('offered');
  t.scores('falls', 103);
  await rescoreProfile('falls', { ...world.roundDeps, rules: 'rules-2' });

  expect(await runRound(order(7), world.roundDeps)).toBe('done');
  expect(await roundOf(world)).toMatchObject({
    state: 'completed',
    selected: 7,
    issued: 4,
    lapsed: { ineligible: 1, withdrawn: 1, 'below-cut-off': 1 },
  });
  expect(await invitedIn(world, ROUND)).toEqual(['rises', 'nominee', 'offered', 'stays']);
  const { total, additional } = score({ profile: better }, '2026-02-18').crs;
  // A nomination is worth 600 points, and so are all additional ones together at most.
  const withNomination = total - additional.total + 600;
  expect(total).toBeGreaterThan(110);
  const issued = { state: 'issued', program: 'cec' };
  expect(await t.invitations('rises')).toMatchObject([{ ...issued, score: total }]);
  expect(await t.invitations('nominee')).toMatchObject([
    { ...issued, program: 'pnp', score: withNomination },
  ]);
  expect((await t.standing('offered'))?.offeredNomination).toMatchObject({ province: 'ON' });
  const told = await Promise.all(all.filter((id) => id !== 'withdraws').map(t.answerTo));
  expect(told).toEqual([
    'invited: issued',
    'lapsed: ineligible',
    'invited: issued',
    'invited: issued',
    'lapsed: below-cut-off',
    'invited: issued',
  ]);
  expect(await t.invitations('withdraws')).toMatchObject([{ state: 'omitted', reason: 'withdrawn' }]);
});

test('who accepts a nomination between selection and invitation of a category’s round is not invited in it', async () => {
  const all = ['nominee', 'stays'];
  await world.submit(
    all.map((id, index) => of(id, 110 - index)),
    { lanes: ['general', 'french'] },
  );
  const french = { ...order(2), plan: 'french', lane: 'french' };
  expect(await runRound(french, { ...world.roundDeps, remainingMs: () => 1 })).toBe('paused');
  const deadline = AbortSignal.timeout(20_000);
  const deps = {
    db: world.client,
    table: world.table,
    now: world.roundDeps.now,
    newId: () => 'nomination-1',
    random: () => 0.5,
    pause: async () => {},
    announce: async () => {},
  };
  await editProfile({ sub: 'sub-nominee', profile: poolProfile(), onlyVersion: undefined }, deadline, deps);
  await offerNomination({ profileId: 'nominee', province: 'ON', by: 'nominator-1' }, deadline, deps);
  await answerNomination({ sub: 'sub-nominee', answer: 'accept' }, deadline, deps);
  expect(await runRound(french, world.roundDeps)).toBe('done');
  expect(await roundOf(world, 'french-20260218T140000Z')).toMatchObject({
    issued: 1,
    lapsed: { 'no-longer-in-lane': 1 },
  });
  expect(await invitedIn(world, 'french-20260218T140000Z')).toEqual(['stays']);
  expect(await t.standing('nominee')).toMatchObject({ state: 'in-pool', lanes: ['general', 'pnp'] });
});
