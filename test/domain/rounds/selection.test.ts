import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutOffOf, isAtOrAbove } from '#domain/rounds/cut-off';
import { mergeRanked } from '#domain/rounds/merge-ranked';
import { compareRank, parseRankKey, type Ranked, rankKey, rankKeyRange } from '#domain/rounds/rank-key';
import { selectInvited } from '#domain/rounds/select-invited';
import { selectRanked } from '#domain/rounds/select-ranked';
import { sizesEndingAt } from '#domain/rounds/selection-rule';

// Few scores and instants, so that ties are the normal case.
const candidate = fc.record({
  id: fc.string({ unit: fc.constantFrom('a', 'b', 'c', '0', '9', '-'), minLength: 1, maxLength: 6 }),
  score: fc.integer({ min: 495, max: 505 }),
  submittedAt: fc.integer({ min: 0, max: 5 }).map((minute) => `2026-01-01T00:0${minute}:00.000Z`),
});
const pool = fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 60 });
const rule = fc.record(
  {
    size: fc.integer({ min: 1, max: 30 }),
    minimumScore: fc.integer({ min: 490, max: 510 }),
    asOf: fc.integer({ min: 0, max: 5 }).map((minute) => `2026-01-01T00:0${minute}:30.000Z`),
  },
  { requiredKeys: ['size', 'asOf'] },
);

async function* oneByOne(entries: readonly Ranked[], read: { count: number }): AsyncGenerator<Ranked> {
  for (const entry of entries) {
    read.count += 1;
    yield entry;
  }
}

function inShards(entries: readonly Ranked[], count: number): Ranked[][] {
  const shards: Ranked[][] = Array.from({ length: count }, () => []);
  for (const entry of [...entries].sort((a, b) => (rankKey(a) < rankKey(b) ? -1 : 1)))
    shards[[...entry.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % count]?.push(entry);
  return shards;
}

test('the k-way merge is the sorted whole, and reads no further than it is asked', async () => {
  await fc.assert(
    fc.asyncProperty(pool, fc.integer({ min: 1, max: 8 }), fc.nat(60), async (entries, count, wanted) => {
      const read = { count: 0 };
      const merged = mergeRanked(inShards(entries, count).map((shard) => oneByOne(shard, read)));
      const taken: Ranked[] = [];
      while (taken.length < wanted) {
        const { done, value } = await merged.next();
        if (done) break;
        taken.push(value);
      }
      expect(taken.map(rankKey)).toEqual(entries.map(rankKey).sort().slice(0, wanted));
      expect(read.count).toBeLessThanOrEqual(taken.length + count);
    }),
  );
});

test('reading a ranked lane selects whom sorting the whole pool selects', async () => {
  await fc.assert(
    fc.asyncProperty(pool, rule, async (entries, asked) => {
      const merged = mergeRanked(inShards(entries, 8).map((shard) => oneByOne(shard, { count: 0 })));
      const selected = await selectRanked(merged, asked);
      const { invited, cutOff, considered } = selectInvited(entries, asked);
      expect(selected.map(({ id }) => id)).toEqual(invited.map(({ id }) => id));
      expect(cutOff).toEqual(cutOffOf(selected));
      expect(considered).toBe(entries.filter(({ submittedAt }) => submittedAt < asked.asOf).length);
    }),
  );
});

test('everybody selected stands at the cut-off or above it; below it nobody was passed over', () => {
  fc.assert(
    fc.property(pool, rule, (entries, asked) => {
      const { invited, cutOff } = selectInvited(entries, asked);
      if (!cutOff) return;
      expect(invited.every((one) => isAtOrAbove(cutOff, one))).toBe(true);
      const chosen = new Set(invited.map(({ id }) => id));
      const last = invited.at(-1);
      for (const one of entries)
        if (!chosen.has(one.id) && one.submittedAt <= asked.asOf && isAtOrAbove(cutOff, one))
          // Only somebody with the very score and instant of the last one invited, and a later id.
          expect([one.score, one.submittedAt, one.id > (last?.id ?? '')]).toEqual([
            cutOff.score,
            cutOff.submittedAt,
            true,
          ]);
    }),
  );
});

// IRCC help centre answer 1318: among equal scores the earlier submission; the last one invited is in.
test.each([
  [{ score: 530, submittedAt: '2024-04-22T00:00:00.000Z' }, true],
  [{ score: 529, submittedAt: '2023-11-08T17:50:28.000Z' }, true],
  [{ score: 529, submittedAt: '2023-11-08T17:50:29.000Z' }, true],
  [{ score: 529, submittedAt: '2023-11-08T17:50:30.000Z' }, false],
  [{ score: 528, submittedAt: '2015-01-01T00:00:00.000Z' }, false],
])('the cut-off is inclusive: %o %s', (one, above) => {
  expect(isAtOrAbove({ score: 529, submittedAt: '2023-11-08T17:50:29.000Z' }, one)).toBe(above);
});

test('a rule that would invite everybody, or half of somebody, is refused', () => {
  const asOf = '2026-01-01T00:00:00.000Z';
  for (const wrong of [{}, { size: 0 }, { size: 1.5 }, { minimumScore: -1 }, { size: -1, minimumScore: 1 }])
    expect(() => selectInvited([], { ...wrong, asOf })).toThrow(RangeError);
});

test('a size alone is a rule, and so is a minimum score, 0 included', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const entries = [0, 1, 2].map((score) => ({ id: `p${score}`, score, submittedAt: at }));
  const chosen = (rule: { size?: number; minimumScore?: number }) =>
    selectInvited(entries, { ...rule, asOf: at }).invited.map(({ id }) => id);
  expect(chosen({ size: 1 })).toEqual(['p2']);
  expect(chosen({ minimumScore: 1 })).toEqual(['p2', 'p1']);
  expect(chosen({ minimumScore: 0 })).toEqual(['p2', 'p1', 'p0']);
});

test('a round by score alone ends at the largest size that a round may have', async () => {
  const at = '2026-01-01T00:00:00.000Z';
  const entries = Array.from({ length: 30_001 }, (_, i) => ({
    id: String(i).padStart(5, '0'),
    score: 500,
    submittedAt: at,
  }));
  const { considered, invited } = selectInvited(entries, { minimumScore: 500, asOf: at });
  expect([considered, invited.length, invited.at(-1)?.id]).toEqual([30_001, 30_000, '29999']);
  const selected = await selectRanked(oneByOne(entries, { count: 0 }), { minimumScore: 500, asOf: at });
  expect([selected.length, selected.at(-1)?.id]).toEqual([30_000, '29999']);
});

test.each([
  // Candidates with more points, those with as many too, and the sizes that end among the latter.
  [0, 0, null],
  [0, 1, { least: 1, most: 1 }],
  [6, 8, { least: 7, most: 8 }],
  [8, 8, null],
  [29_999, 30_001, { least: 30_000, most: 30_000 }],
  [30_000, 30_001, null],
])('%i above and %i with those at the score: %o', (above, atOrAbove, sizes) => {
  expect(sizesEndingAt({ above, atOrAbove })).toEqual(sizes);
});

test('only candidates of the lane, where one is asked for', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const entries = [
    { id: 'a', score: 500, submittedAt: at, lanes: ['general', 'cec'] },
    { id: 'b', score: 600, submittedAt: at, lanes: ['general'] },
    { id: 'c', score: 700, submittedAt: at },
  ];
  expect(selectInvited(entries, { lane: 'cec', size: 5, asOf: at })).toEqual({
    considered: 1,
    invited: [{ rank: 1, id: 'a', score: 500, submittedAt: at }],
    cutOff: { score: 500, submittedAt: at },
  });
  expect(selectInvited([], { size: 5, asOf: at })).toEqual({ considered: 0, invited: [], cutOff: null });
});

test('rank keys sort as candidates rank, and read back', () => {
  fc.assert(
    fc.property(candidate, candidate, (a, b) => {
      const [left, right] = [rankKey(a), rankKey(b)];
      expect(Math.sign(compareRank(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0);
      expect(parseRankKey(left)).toEqual(a);
    }),
  );
});

test.each([
  '9471#2026-01-01T00:00:00.000Z',
  '9471#2026-01-01T00:00:00.000Z#',
  '9471##a',
  '9471',
  '947#2026-01-01T00:00:00.000Z#a',
  '94710#2026-01-01T00:00:00.000Z#a',
  'x9471#2026-01-01T00:00:00.000Z#a',
  '9471x#2026-01-01T00:00:00.000Z#a',
  '',
])('%j is no rank key', (key) => {
  expect(() => parseRankKey(key)).toThrow(RangeError);
});

test('a range of scores holds exactly the keys of its scores', () => {
  const { first, last } = rankKeyRange({ lowest: 441, highest: 450 });
  const within = Array.from({ length: 1201 }, (_, score) => score).filter((score) => {
    const key = rankKey({ id: '~', score, submittedAt: '2026-01-01T00:00:00.000Z' });
    return key >= first && key <= last;
  });
  expect(within).toEqual([441, 442, 443, 444, 445, 446, 447, 448, 449, 450]);
});
