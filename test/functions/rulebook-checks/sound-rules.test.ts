import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { checkedRulebook } from '#functions/rulebook-checks/checked-rulebook';
import { rulebookFaults } from '#functions/rulebook-checks/rulebook-faults';
import {
  crs,
  program,
  scale,
  withCrs,
  withFunds,
  withOwnLane,
  withProgram,
  withScale,
} from '../../domain/rulebook/changed-rules.ts';
import { NORTHLAND } from '../../domain/rulebook/own-rules-example.ts';
import { TEST_RULEBOOK } from '../../domain/rulebook/test-rulebook.ts';
import { somebody, TODAY } from '../../domain/somebody.ts';

const { transferability } = crs;
const { fsw } = program;
const { grid } = fsw;

/** Each lies on the allowed side of a limit. */
describe('nothing is wrong with', () => {
  it.each<[string, Rulebook]>([
    ['the published rules', PUBLISHED_RULEBOOK],
    ['the rules of the example in docs/own-rules.md', NORTHLAND],
    ['the rules of the tests', TEST_RULEBOOK],
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
    expect(checkedRulebook(rules)).toBe(rules);
    expect(evaluate(somebody(), TODAY, { rulebook: rules }).ruleset).toBe('2025-03-25');
  });
});

it('two tables from one day on are one fault', () => {
  const closed = { ...scale, to: '2026-01-01' };
  const rules = { ...TEST_RULEBOOK, languageScales: [closed, ...TEST_RULEBOOK.languageScales] };
  expect(rulebookFaults(rules)).toEqual(['test ielts-general-training: two entries on 1900-01-01']);
});
