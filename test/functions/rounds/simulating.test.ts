import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ranked } from '#domain/rounds/rank-key';
import { poolOf, ranking } from '../run-round/world.ts';
import { type Office, officer, startOffice } from './office.ts';

let office: Office;
/** Two lanes; every fourth of the general one is in `cec` too. */
const pool = poolOf(120);
const cec = pool.filter((_, index) => index % 4 === 0);
const others = pool.filter((_, index) => index % 4 !== 0);

beforeAll(async () => {
  office = await startOffice();
  await office.world.submit(cec, { lanes: ['general', 'cec'] });
  await office.world.submit(others);
});
afterAll(() => office.world.stop());

const ask = async (body: unknown) => {
  const answer = await office.call('POST /rounds/simulate', { claims: officer, body });
  expect(await office.written()).toEqual([]);
  return answer;
};
const inOrder = (of: readonly Ranked[]) => ranking(of).map((id) => of.find((one) => one.id === id) as Ranked);
const ids = (places: { id: string }[]) => places.map(({ id }) => id);

test('a round: its bands, and who stands on either side of the cut-off', async () => {
  const { status, body } = await ask({ lane: 'general', size: 30 });
  const ranked = ranking(pool);
  expect(status).toBe(200);
  expect(ids(body.margin.lastInvited)).toEqual(ranked.slice(25, 30));
  expect(ids(body.margin.firstNotInvited)).toEqual(ranked.slice(30, 35));
  expect(body.margin.firstNotInvited.map(({ rank }: { rank: number }) => rank)).toEqual([31, 32, 33, 34, 35]);
  // Three candidates at each score from 600 down.
  expect(body).toMatchObject({ selected: 30, cutOff: { score: 591 }, byBand: { total: 30 } });
  expect(body.byBand.bands).toMatchObject({ '501-600': 30, '491-500': 0 });
});

test.each([
  ['everybody', { lane: 'cec', size: 500 }, 30, 0],
  ['by a minimum score', { lane: 'general', minimumScore: 595 }, 18, 5],
  ['nobody', { lane: 'general', minimumScore: 601 }, 0, 5],
  ['an empty lane', { lane: 'french', size: 3 }, 0, 0],
  ['before anybody had submitted', { lane: 'general', size: 3, asOf: '2026-01-05T08:00:00.000Z' }, 0, 0],
  [
    'before the day',
    { lane: 'general', size: 3, registration: 'before-day', asOf: '2026-01-05T23:00:00.000Z' },
    0,
    0,
  ],
])('a round: %s', async (_, rule, selected, next) => {
  const { body } = await ask(rule);
  expect(body).toMatchObject({ selected, byBand: { total: selected } });
  expect(body.margin.lastInvited).toHaveLength(Math.min(5, selected));
  expect(body.margin.firstNotInvited).toHaveLength(next);
  if (next > 0)
    expect(ids(body.margin.firstNotInvited)).toEqual(ranking(pool).slice(selected, selected + next));
});

test('how many of the selected stand on a doubt, in a round and in a plan', async () => {
  // Their own scores, above and between the others, and a lane that nobody else ranks in.
  const doubtful = [640, 620, 596].map((score, index) => ({
    id: `doubtful-${index}`,
    score,
    submittedAt: '2026-02-01T08:00:00.000Z',
  }));
  const [first, second, third] = doubtful.map((one) => [one]);
  const lanes = ['fsw', 'stem'];
  await office.world.submit(first ?? [], { lanes, lanesInDoubt: ['fsw', 'stem'] });
  await office.world.submit(second ?? [], { lanes, lanesInDoubt: ['fsw'] });
  await office.world.submit(third ?? [], { lanes });
  const inDoubt = async (lane: string, size: number) => (await ask({ lane, size })).body.inDoubt;
  expect(await Promise.all([inDoubt('fsw', 1), inDoubt('fsw', 3), inDoubt('stem', 3)])).toEqual([1, 2, 1]);
  expect(await inDoubt('general', 30)).toBe(0);
  const { body } = await ask({ lane: 'fsw', size: 2 });
  expect(body.invited.map((place: { inDoubt?: true }) => place.inDoubt)).toEqual([true, true]);
  expect(body.margin.firstNotInvited[0]).not.toHaveProperty('inDoubt');
  const asOf = '2026-02-18T15:00:00.000Z';
  const plan = await ask({
    rounds: [
      { lane: 'fsw', size: 1, asOf },
      { lane: 'stem', size: 2, asOf },
    ],
  });
  expect(plan.body.rounds.map((round: { inDoubt: number }) => round.inDoubt)).toEqual([1, 0]);
});

test('how many for a cut-off: exactly the sizes that a round would end there with', async () => {
  const { body } = await ask({ lane: 'general', cutOffScore: 590 });
  expect(body).toMatchObject({ above: 30, at: 3, sizes: { least: 31, most: 33 }, byBand: { total: 33 } });
  const cutOffAt = async (size: number) => (await ask({ lane: 'general', size })).body.cutOff.score;
  expect(await Promise.all([30, 31, 33, 34].map(cutOffAt))).toEqual([591, 590, 590, 589]);
  expect((await ask({ lane: 'general', cutOffScore: 700 })).body).toMatchObject({
    above: 0,
    at: 0,
    sizes: null,
  });
});

test('a plan: the rounds one after the other by instant, nobody twice', async () => {
  const rounds = [
    { lane: 'general', size: 40, asOf: '2026-02-18T15:00:00.000Z' },
    { lane: 'cec', size: 6, asOf: '2026-02-18T14:00:00.000Z' },
    { lane: 'cec', minimumScore: 585, asOf: '2026-02-18T16:00:00.000Z' },
  ];
  const { body } = await ask({ rounds });
  const first = inOrder(cec).slice(0, 6);
  const second = inOrder(pool)
    .filter((one) => !first.includes(one))
    .slice(0, 40);
  const third = inOrder(cec).filter(
    (one) => one.score >= 585 && !first.includes(one) && !second.includes(one),
  );
  const cutOff = (of: Ranked[]) => {
    const last = of.at(-1);
    return last ? { score: last.score, submittedAt: last.submittedAt } : null;
  };
  expect(body.rounds).toMatchObject([
    { lane: 'cec', size: 6, selected: 6, cutOff: cutOff(first) },
    { lane: 'general', size: 40, selected: 40, cutOff: cutOff(second) },
    { lane: 'cec', minimumScore: 585, selected: third.length, cutOff: cutOff(third) },
  ]);
});

test.each([
  [
    'a plan without a rule',
    { rounds: [{ lane: 'cec', size: 1 }, { lane: 'cec' }] },
    ['/rounds/1/size required'],
  ],
  ['a plan that is none', { rounds: 3 }, ['/rounds wrong-type']],
  ['a plan that is too long', { rounds: Array(21).fill({ lane: 'cec', size: 1 }) }, ['/rounds too-long']],
  ['a field beside the plan', { rounds: [], size: 3 }, ['/size unknown-field']],
  [
    'a cut-off with a size',
    { lane: 'cec', cutOffScore: 1201, size: 3 },
    ['/cutOffScore out-of-range', '/size unknown-field'],
  ],
  [
    'a registration that does not exist',
    { lane: 'cec', size: 3, registration: 'never' },
    ['/registration not-allowed'],
  ],
])('refused: %s', async (_, body, faults) => {
  const answer = await ask(body);
  expect(answer.status).toBe(422);
  expect(
    answer.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`),
  ).toEqual(faults);
});
