import { expect, test } from 'vitest';
import { holdPlan } from '#domain/rounds/hold-plan';
import { compareRank, type Ranked } from '#domain/rounds/rank-key';

const AT = '2026-01-01T00:00:00.000Z';
/** Best first: who ranks where, with their lanes. */
const POOL: readonly (Ranked & { lanes: readonly string[] })[] = [
  { id: 'a', score: 520, submittedAt: AT, lanes: ['general', 'french'] },
  { id: 'b', score: 510, submittedAt: AT, lanes: ['general'] },
  { id: 'c', score: 450, submittedAt: AT, lanes: ['general', 'french'] },
  { id: 'd', score: 440, submittedAt: '2026-01-02T00:00:00.000Z', lanes: ['general'] },
];
type PlannedRound = { lane: string; size?: number; minimumScore?: number; asOf: string };

async function* laneOf({ lane }: PlannedRound): AsyncGenerator<Ranked> {
  yield* POOL.filter(({ lanes }) => lanes.includes(lane)).sort(compareRank);
}
const held = async (...rounds: PlannedRound[]): Promise<string[][]> =>
  (await holdPlan(rounds, laneOf)).map((selected) => selected.map(({ id }) => id));

test('whom one round selects is not there for the next, whatever its lane', async () => {
  const asOf = '2026-01-02T00:00:00.000Z';
  const [general, french] = [
    { lane: 'general', size: 2, asOf },
    { lane: 'french', size: 2, asOf },
  ];
  expect(await held(general, french)).toEqual([['a', 'b'], ['c']]);
  expect(await held(french, general)).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
  expect(await held(general, general, general)).toEqual([['a', 'b'], ['c', 'd'], []]);
  expect(await held()).toEqual([]);
});

test('each round has its own rule', async () => {
  const rounds = [
    { lane: 'french', minimumScore: 500, asOf: AT },
    { lane: 'general', size: 9, asOf: AT },
  ];
  expect(await held(...rounds)).toEqual([['a'], ['b', 'c']]);
  await expect(held({ lane: 'general', asOf: AT })).rejects.toThrow(RangeError);
});
