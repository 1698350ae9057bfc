import { describe, it } from 'vitest';
import type { CrsRules } from '#domain/rulebook/crs/crs-rules';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { POINTS_2025 } from '../../domain/rulebook/points.ts';
import { TEST_RULEBOOK, withLaterPoints } from '../../domain/rulebook/test-rulebook.ts';
import { expectFault } from './expect-fault.ts';

/** The test rulebook with a newer set of an operator's own. */
const withNewSet = (change: Partial<CrsRules>): Rulebook =>
  withLaterPoints('2027-01-01', { id: 'own', source: 'an operator', ...change });

const { core } = POINTS_2025;

describe('a fault is named, and the rules are refused', () => {
  const [scale] = TEST_RULEBOOK.languageScales;
  const [category] = TEST_RULEBOOK.categories;
  if (scale === undefined || category === undefined) throw new Error('no rules');

  it.each<[string, Rulebook, string]>([
    ['a set without a source', withNewSet({ source: ' ' }), 'crs: the entry of 2027-01-01 has no source'],
    [
      'a category without a source',
      { ...TEST_RULEBOOK, categories: [{ ...category, source: '' }] },
      `categories: the entry of ${category.from} has no source`,
    ],
    [
      'a gap',
      withNewSet({ core: { ...core, age: core.age.filter(({ from }) => from !== 31) } }),
      'a gap before 32',
    ],
    [
      'an overlap',
      withNewSet({
        core: { ...core, age: core.age.map((row) => (row.from === 31 ? { ...row, from: 30 } : row)) },
      }),
      'rows overlap at 30',
    ],
    [
      'a closed end',
      withNewSet({ core: { ...core, age: core.age.filter(({ to }) => to !== null) } }),
      'the last row is not open above',
    ],
    [
      'a row after an open one',
      withNewSet({
        core: { ...core, age: [...core.age, { from: 50, to: null, withSpouse: 0, withoutSpouse: 0 }] },
      }),
      'a row follows one that is open above',
    ],
    [
      'a cap that does not close',
      withNewSet({ core: { ...core, cap: { withSpouse: 460, withoutSpouse: 501 } } }),
      'the maxima add up to 500, the cap is 501',
    ],
    ['two sets of one day', withNewSet({ from: '2025-03-25' }), 'does not come after 2025-03-25'],
    ['a day that does not exist', withNewSet({ from: '2027-02-29' }), '2027-02-29 is no day'],
    [
      'a set that contains a change of which nothing is known',
      withNewSet({ contains: ['2026-11-03', '2026-11-04'] }),
      'crs own: no unpublished change of 2026-11-04 to contain',
    ],
    [
      'a set before the change that it contains',
      withNewSet({ from: '2026-11-02', contains: ['2026-11-03'] }),
      'crs own: begins on 2026-11-02, before the change of 2026-11-03 that it contains',
    ],
    ['no set', { ...TEST_RULEBOOK, crs: [] }, 'crs: no entry'],
    [
      'two categories of one lane',
      {
        ...TEST_RULEBOOK,
        categories: [...TEST_RULEBOOK.categories, { ...category, from: '2025-06-01' }],
      },
      'category french: two entries on 2025-06-01',
    ],
    [
      'a test without a table',
      {
        ...TEST_RULEBOOK,
        languageScales: TEST_RULEBOOK.languageScales.filter(({ to }) => to !== '2023-12-10'),
      },
      'nothing between 2019-09-30 and 2023-12-11',
    ],
    [
      'a test that ends',
      { ...TEST_RULEBOOK, languageScales: [{ ...scale, to: '2026-01-01' }] },
      'nothing after 2026-01-01',
    ],
    [
      'minima that fall',
      {
        ...TEST_RULEBOOK,
        languageScales: [
          { ...scale, minima: scale.minima.map((row) => (row.level === 8 ? { ...row, reading: 5 } : row)) },
        ],
      },
      'reading level 8 needs no more than level 7',
    ],
    [
      'minima outside the scale',
      {
        ...TEST_RULEBOOK,
        languageScales: [
          {
            ...scale,
            minima: scale.minima.map((row) => (row.level === 10 ? { ...row, reading: 9.5 } : row)),
          },
        ],
      },
      'reading level 10 is outside the scale',
    ],
    [
      'a level left out',
      {
        ...TEST_RULEBOOK,
        languageScales: [{ ...scale, minima: scale.minima.filter(({ level }) => level !== 8) }],
      },
      'level 9 follows level 7',
    ],
  ])('%s', (_, rules, sentence) => expectFault(rules, sentence));
});
