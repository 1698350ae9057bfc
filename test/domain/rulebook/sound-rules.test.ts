import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { lookup, rowAt } from '#domain/rulebook/lookup';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { rulebookFaults } from '#domain/rulebook/rulebook-faults';
import { somebody, TODAY } from '../somebody.ts';
import {
  crs,
  program,
  scale,
  withCrs,
  withFunds,
  withOwnLane,
  withProgram,
  withScale,
} from './changed-rules.ts';
import { TEST_RULEBOOK } from './test-rulebook.ts';

const { transferability } = crs;
const { fsw } = program;
const { grid } = fsw;

/** Each lies on the allowed side of a limit. */
describe('nothing is wrong with', () => {
  it.each<[string, Rulebook]>([
    ['tables in any order', { ...TEST_RULEBOOK, languageScales: TEST_RULEBOOK.languageScales.toReversed() }],
    ['no funds', { ...TEST_RULEBOOK, funds: [] }],
    ['nothing unpublished', { ...TEST_RULEBOOK, unpublishedCrs: [] }],
    ['no category', { ...TEST_RULEBOOK, categories: [] }],
    ['a category of one day', withOwnLane(['2024-01-01', '2024-01-01'])],
    ['categories with days between', withOwnLane(['2024-01-01', '2024-06-30'], ['2024-08-01', null])],
    ['a category that follows on', withOwnLane(['2024-01-01', '2024-06-30'], ['2024-07-01', null])],
    [
      'two groups that reach the cap without the third',
      withCrs({ transferability: { ...transferability, certificate: [0, 0] } }),
    ],
    [
      'a group cap of all that a group can give',
      withCrs({ transferability: { ...transferability, groupCap: 100 } }),
    ],
    ['a pass mark of everything', withProgram({ fsw: { ...fsw, passMark: 100 } })],
    [
      'adaptability that is just within reach',
      withProgram({
        fsw: {
          ...fsw,
          grid: {
            ...grid,
            adaptability: {
              ...grid.adaptability,
              ownWork: 0,
              spouseWork: 0,
              spouseStudy: 0,
              relative: 0,
              arrangedEmployment: 0,
            },
          },
        },
      }),
    ],
    [
      'a lowest level at the lowest score',
      withScale({ ranges: { ...scale.ranges, reading: { lowest: 3.5, highest: 9, step: 0.5 } } }),
    ],
    [
      'a highest level at the highest score',
      withScale({ ranges: { ...scale.ranges, reading: { lowest: 0, highest: 8, step: 0.5 } } }),
    ],
    ['funds of nothing for one person', withFunds({ bySize: [0, 500] })],
    [
      'an amount that was not found between others',
      withFunds({ bySize: [12_960, null, 19_836], eachMore: 3000 }),
    ],
  ])('%s', (_, rules) => {
    expect(rulebookFaults(rules)).toEqual([]);
    expect(evaluate(somebody(), TODAY, { rulebook: rules }).ruleset).toBe('2025-03-25');
  });
});

it('two tables from one day on are one fault', () => {
  const closed = { ...scale, to: '2026-01-01' };
  const rules = { ...TEST_RULEBOOK, languageScales: [closed, ...TEST_RULEBOOK.languageScales] };
  expect(rulebookFaults(rules)).toEqual(['test ielts-general-training: two entries on 1900-01-01']);
});

it('a rulebook is made ready once', () => {
  expect(compile(TEST_RULEBOOK)).toBe(compile(TEST_RULEBOOK));
  expect(compile({ ...TEST_RULEBOOK })).not.toBe(compile(TEST_RULEBOOK));
});

it('a value below the first row is that of the first, and above the last that of the last', () => {
  const rows = [
    { from: 0, to: 1, points: 7 },
    { from: 2, to: null, points: 9 },
  ];
  const table = lookup(rows, ({ points }) => points);
  expect([-1, 0, 1, 2, 3, 100].map((n) => rowAt(table, n).points)).toEqual([7, 7, 7, 9, 9, 9]);
});
