import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '#domain/proofs/finding';
import { fromHex, toHex } from '#domain/proofs/hex';
import { inclusionPath } from '#domain/proofs/merkle-tree';
import { type CommittedRow, leafText } from '#domain/proofs/selection-leaf';
import { verifyInclusion } from '#domain/proofs/verify-inclusion';
import { verifySelection } from '#domain/proofs/verify-selection';
import { LARGEST_ROUND } from '#domain/rounds/selection-rule';
import { exportOf, leafOf, sha256 } from './exported.ts';

const places = ({ code, rank }: Finding) => (rank === undefined ? code : `${code} ${rank}`);
const found = (rows: CommittedRow[], leaves: string[], round: Parameters<typeof verifySelection>[1]) =>
  verifySelection({ rows, leaves }, round, sha256).map(places);
const ABOUT_ROWS = /^row/;

test('the text at a leaf is the published form', () => {
  const row = { rank: 1, id: 'p1', score: 529, submittedAt: '2023-11-08T17:50:29.000Z', nonce: '00ff' };
  const round = {
    id: 'general-20240423T165459Z',
    lane: 'general',
    size: 2095,
    submittedBy: '2024-04-23T16:54:59.000Z',
  };
  const about = 'ronde/selection/2\tgeneral-20240423T165459Z\tgeneral';
  const place = '2024-04-23T16:54:59.000Z\t1\tp1\t529\t2023-11-08T17:50:29.000Z\t00ff';
  expect(leafText(row, round)).toBe(`${about}\t2095\t\t${place}`);
  expect(leafText(row, { ...round, size: null, minimumScore: 500 })).toBe(`${about}\t\t500\t${place}`);
});

test.each([0, 1, 2, 31, 200])(
  'an export of %i that nobody touched verifies, also without leaves and shuffled',
  (count) => {
    const { rows, leaves, round } = exportOf(count);
    expect(found(rows, leaves, round)).toEqual([]);
    expect(found(rows.toReversed(), [], round)).toEqual([]);
  },
);

const row = fc.nat();
const edits: Record<string, (one: CommittedRow) => CommittedRow> = {
  id: (one) => ({ ...one, id: `${one.id}x` }),
  score: (one) => ({ ...one, score: one.score + 1 }),
  submittedAt: (one) => ({ ...one, submittedAt: one.submittedAt.replace('.000Z', '.001Z') }),
  nonce: (one) => ({ ...one, nonce: one.nonce.replaceAll(/./g, '0') }),
};
const renumber = (rows: readonly CommittedRow[]) => rows.map((one, index) => ({ ...one, rank: index + 1 }));

test('a changed field of any row is found, and the row is named', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90 }),
      row,
      fc.constantFrom(...Object.values(edits)),
      (count, at, edit) => {
        const { rows, leaves, round } = exportOf(count);
        const index = at % count;
        const changed = rows.map((one, place) => (place === index ? edit(one) : one));
        const findings = found(changed, leaves, round);
        expect(findings).toContain('wrong-root');
        expect(findings.filter((one) => ABOUT_ROWS.test(one))).toEqual([`row-changed ${index + 1}`]);
        expect(found(changed, [], round)).toContain('wrong-root');
      },
    ),
  );
});

test('a missing row is found and named, whether the others are numbered anew or not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), row, fc.boolean(), (count, at, anew) => {
      const { rows, leaves, round } = exportOf(count);
      const index = at % count;
      const fewer = rows.toSpliced(index, 1);
      const findings = found(anew ? renumber(fewer) : fewer, leaves, round);
      expect(findings).toEqual(expect.arrayContaining(['wrong-count', 'wrong-root', 'wrong-digest']));
      const named = findings.filter((one) => ABOUT_ROWS.test(one) && !one.startsWith('rows-renumbered'));
      expect(named).toEqual([`row-missing ${index + 1}`]);
    }),
  );
});

test('an added row is found and named, whether the others are numbered anew or not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), row, fc.boolean(), (count, at, anew) => {
      const { rows, leaves, round } = exportOf(count);
      const index = at % (count + 1);
      const extra = {
        rank: index + 1,
        id: 'friend',
        score: 600,
        submittedAt: '2026-01-05T00:00:00.000Z',
        nonce: 'ab',
      };
      const more = rows.toSpliced(index, 0, extra);
      const findings = found(anew ? renumber(more) : more, leaves, round);
      expect(findings).toEqual(expect.arrayContaining(['wrong-count', 'wrong-root', 'wrong-digest']));
      const named = findings.filter((one) => ABOUT_ROWS.test(one) && !one.startsWith('rows-renumbered'));
      expect(named).toEqual([`row-added ${index + 1}`]);
    }),
  );
});

test('whatever is tampered with, something is found', () => {
  const tampering = fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('swap' as const), at: row, with: row }),
      fc.record({ do: fc.constant('drop' as const), at: row }),
      fc.record({ do: fc.constant('copy' as const), at: row, with: row }),
      fc.record({ do: fc.constant('edit' as const), at: row, how: fc.constantFrom(...Object.values(edits)) }),
    ),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 60 }),
      tampering,
      fc.boolean(),
      fc.boolean(),
      (count, steps, anew, own) => {
        const { rows, leaves, round } = exportOf(count);
        let now = [...rows];
        for (const step of steps) {
          if (now.length === 0) break;
          const at = step.at % now.length;
          const one = now[at];
          if (!one) throw new Error('no such row');
          if (step.do === 'drop') now = now.toSpliced(at, 1);
          if (step.do === 'edit') now = now.with(at, step.how(one));
          if (step.do === 'copy') now = now.toSpliced(step.with % now.length, 0, one);
          const other = step.do === 'swap' ? now[step.with % now.length] : undefined;
          if (other && step.do === 'swap')
            now = now
              .with(at, { ...other, rank: one.rank })
              .with(step.with % now.length, { ...one, rank: other.rank });
        }
        if (anew) now = renumber(now);
        const same = (a: CommittedRow[]) => JSON.stringify(a.toSorted((x, y) => x.rank - y.rank));
        fc.pre(same(now) !== same(rows));
        // Whoever changes rows may make leaves that fit them: then the leaves do not lead to the root.
        expect(found(now, own ? now.map((one) => leafOf(one, round)) : leaves, round)).toContain(
          'wrong-root',
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('a round that publishes something else than its selection is found', () => {
  const { rows, leaves, round } = exportOf(12);
  const wrong = (changes: object) => found(rows, leaves, { ...round, ...changes });
  expect(wrong({ merkleRoot: '00'.repeat(32) })).toEqual(['leaves-changed', 'wrong-root']);
  expect(wrong({ digest: '00'.repeat(32) })).toEqual(['wrong-digest']);
  expect(wrong({ selected: 13 })).toEqual(['wrong-count']);
  expect(wrong({ cutOff: { ...round.cutOff, score: 598 } })).toEqual(['wrong-cut-off']);
  expect(wrong({ cutOff: null })).toEqual(['wrong-cut-off']);
  expect(wrong({ cutOff: { score: 597, submittedAt: round.submittedBy } })).toEqual(['wrong-cut-off']);
});

test('a round that publishes other terms than it committed to is found, and its rows held against them', () => {
  const { rows, leaves, round } = exportOf(12);
  const every = rows.map(({ rank }) => `row-changed ${rank}`);
  const wrong = (changes: object) => {
    const findings = found(rows, leaves, { ...round, ...changes });
    expect(findings.slice(0, 14)).toEqual(['wrong-terms', ...every, 'wrong-root']);
    return findings.slice(14);
  };
  expect(wrong({ lane: 'cec' })).toEqual([]);
  expect(wrong({ id: 'general-20260219T140000Z' })).toEqual([]);
  expect(wrong({ size: 13 })).toEqual([]);
  expect(wrong({ minimumScore: 0 })).toEqual([]);
  expect(wrong({ submittedBy: '2026-02-18T14:00:00.001Z' })).toEqual([]);
  expect(wrong({ size: 11 })).toEqual(['more-than-asked-for 12']);
  expect(wrong({ size: null, minimumScore: 598 })).toEqual([
    'below-minimum-score 10',
    'below-minimum-score 11',
    'below-minimum-score 12',
  ]);
  expect(wrong({ submittedBy: '2026-01-05T00:00:10.000Z' })).toEqual(['submitted-too-late 12']);
});

test('a count beyond every round says what is wrong, and ends', () => {
  const { rows, round } = exportOf(2);
  const findings = found(rows, [], { ...round, selected: Number.MAX_SAFE_INTEGER });
  expect(findings.slice(-2)).toEqual([`row-missing ${LARGEST_ROUND}`, 'wrong-count']);
});

test('a selection that was committed to in the wrong order is found by ranking it again', () => {
  const { rows } = exportOf(9);
  const [first, second, ...rest] = rows;
  if (!first || !second) throw new Error('no rows');
  const { round } = exportOf(9);
  const swapped = [{ ...second, rank: 1 }, { ...first, rank: 2 }, ...rest];
  const findings = verifySelection(
    { rows: swapped, leaves: swapped.map((one) => leafOf(one, round)) },
    round,
    sha256,
  );
  expect(findings.map(places)).toContain('out-of-order 2');
  const again = [first, { ...first, rank: 2 }, ...rest];
  expect(found(again, [], round)).toEqual(expect.arrayContaining(['out-of-order 2', 'candidate-repeated 2']));
  const twice = [...rows.slice(0, 8), { ...first, rank: 9 }];
  expect(found(twice, [], round)).toEqual(expect.arrayContaining(['out-of-order 9', 'candidate-repeated 9']));
});

test('everybody can prove their own row, and nobody another one', () => {
  for (const count of [1, 2, 7, 33]) {
    const { rows, leaves, round } = exportOf(count);
    const hashes = leaves.map((leaf) => fromHex(leaf) ?? new Uint8Array());
    for (const [index, one] of rows.entries()) {
      const proof = { row: one, inclusionPath: inclusionPath(hashes, index, sha256).map(toHex) };
      expect(verifyInclusion(proof, round, sha256)).toBe(true);
      expect(verifyInclusion({ ...proof, row: { ...one, score: one.score + 1 } }, round, sha256)).toBe(false);
      expect(verifyInclusion({ ...proof, row: { ...one, rank: one.rank + 1 } }, round, sha256)).toBe(false);
      expect(verifyInclusion({ ...proof, inclusionPath: ['no'] }, round, sha256)).toBe(false);
      expect(verifyInclusion(proof, { ...round, lane: 'cec' }, sha256)).toBe(false);
    }
  }
});
