import { describe, expect, it } from 'vitest';
import type { CategoryRules, WorkCondition } from '#domain/rules/categories/category-rules';
import type { CrsRules } from '#domain/rules/crs/crs-rules';
import type { LanguageScale } from '#domain/rules/language/language-scale';
import type { FundsTable } from '#domain/rules/programs/funds-table';
import type { ProgramRules } from '#domain/rules/programs/program-rules';
import { PUBLISHED_RULEBOOK } from '#domain/rules/published-rulebook';
import type { Rulebook } from '#domain/rules/rulebook';
import { rulebookFaults } from '#domain/rules/rulebook-faults';
import { evaluate } from '#domain/score/score';
import { somebody, TODAY } from '../somebody.ts';

const [crs, program] = [PUBLISHED_RULEBOOK.crs.at(-1), PUBLISHED_RULEBOOK.programs[0]];
const [scale, funds] = [PUBLISHED_RULEBOOK.languageScales[0], PUBLISHED_RULEBOOK.funds[0]];
const category = PUBLISHED_RULEBOOK.categories.at(-2);
if (!crs || !program || !scale || !funds || category?.condition.kind !== 'work') throw new Error('no rules');
const { condition } = category;

/** The published rules with the newest entry of a kind changed. */
const withCrs = (change: Partial<CrsRules>): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  crs: [...PUBLISHED_RULEBOOK.crs.slice(0, -1), { ...crs, ...change }],
});
const withProgram = (change: Partial<ProgramRules>): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  programs: [{ ...program, ...change }],
});
const withScale = (change: Partial<LanguageScale>): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  languageScales: [{ ...scale, ...change }, ...PUBLISHED_RULEBOOK.languageScales.slice(1)],
});
const withFunds = (change: Partial<FundsTable>): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  funds: [{ ...funds, ...change }, ...PUBLISHED_RULEBOOK.funds.slice(1)],
});
const withCategory = (change: Partial<CategoryRules>): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  categories: PUBLISHED_RULEBOOK.categories.map((entry) =>
    entry === category ? { ...entry, ...change } : entry,
  ),
});
const withWork = (change: Partial<WorkCondition>): Rulebook =>
  withCategory({ condition: { ...condition, ...change } });

const { transferability, additional, core } = crs;
const { fsw, fst, cec } = program;

describe('a fault of one entry is named, and nothing is scored', () => {
  it.each<[string, Rulebook, string]>([
    ['two sets of one name', withCrs({ id: '2015-01-01' }), 'two sets are called 2015-01-01'],
    [
      'a row of half years',
      withCrs({
        core: { ...core, age: core.age.map((row) => (row.to === 17 ? { ...row, to: 17.5 } : row)) },
      }),
      '/crs/5/core/age/0/to: must be a whole number from 0 up, and is 17.5',
    ],
    [
      'a group cap out of reach',
      withCrs({ transferability: { ...transferability, groupCap: 101 } }),
      'transferability group: the maxima add up to 100, the cap of 101 is never reached',
    ],
    [
      'a cap of transferability out of reach',
      withCrs({ cap: 1251, transferability: { ...transferability, cap: 151 } }),
      'transferability: the maxima add up to 150, the cap of 151 is never reached',
    ],
    [
      'a cap of additional points out of reach',
      withCrs({ additional: { ...additional, nomination: 400 } }),
      'additional: the maxima add up to 495, the cap of 600 is never reached',
    ],
    [
      'bands that fall',
      withCrs({ transferability: { ...transferability, foreignWorkBands: [3, 1] } }),
      'foreignWorkBands: 3 and 1 do not rise from above 0',
    ],
    [
      'a number that is none',
      withCrs({ additional: { ...additional, sibling: Number.NaN } }),
      '/crs/5/additional/sibling: must be a whole number from 0 up, and is NaN',
    ],
    [
      'negative points',
      withCrs({ additional: { ...additional, sibling: -15 } }),
      '/crs/5/additional/sibling: must be a whole number from 0 up, and is -15',
    ],
    [
      'programmes that start late',
      withProgram({ from: '2015-01-02' }),
      'programs: nothing before 2015-01-02',
    ],
    [
      'a grid of more than 100',
      withProgram({ fsw: { ...fsw, grid: { ...fsw.grid, arrangedEmployment: 15 } } }),
      'the maxima add up to 105, not to 100',
    ],
    ['a pass mark beyond the grid', withProgram({ fsw: { ...fsw, passMark: 101 } }), 'the pass mark of 101'],
    [
      'adaptability out of reach',
      withProgram({
        fsw: {
          ...fsw,
          grid: { ...fsw.grid, adaptability: { ...fsw.grid.adaptability, ownWork: 0, cap: 31 } },
        },
      }),
      'adaptability: the maxima add up to 30, the cap is 31',
    ],
    [
      'no hours',
      withProgram({ cec: { ...cec, work: { hours: 0, withinYears: 3 } } }),
      'cec: no hours of work',
    ],
    [
      'a window of half a year',
      withProgram({ fst: { ...fst, work: { hours: 3120, withinYears: 0.5 } } }),
      '/programs/0/fst/work/withinYears: must be a whole number from 0 up, and is 0.5',
    ],
    ['assessments that never count', withProgram({ assessmentYears: 0 }), '0 is no number of years'],
    [
      'a group of trades in letters',
      withProgram({ fst: { ...fst, trades: [{ prefix: 'A', except: [] }] } }),
      'trades: A is no group',
    ],
    [
      'an exception elsewhere',
      withProgram({ fst: { ...fst, trades: [{ prefix: '72', except: ['832'] }] } }),
      '832 is no group, or none within 72',
    ],
    ['no table for old sittings', withScale({ from: '2015-01-01' }), 'no table for a sitting of 1900-01-01'],
    ['no test at all', { ...PUBLISHED_RULEBOOK, languageScales: [] }, 'test pte-core: no table'],
    ['no levels', withScale({ minima: [] }), 'no level'],
    ['results for no time', withScale({ validYears: 0 }), '0 is no number of years'],
    ['an unreal day of acceptance', withScale({ acceptedFrom: '2024-02-30' }), '2024-02-30 is no day'],
    [
      'a scale without steps',
      withScale({ ranges: { ...scale.ranges, reading: { lowest: 0, highest: 9, step: 0 } } }),
      'reading has no scale',
    ],
    ['no amount for one', withFunds({ bySize: [null, 16_135] }), 'no amount for one person'],
    ['less for more persons', withFunds({ bySize: [12_960, 12_960] }), '12960 is not more'],
    [
      'an amount for each more, of nothing',
      withFunds({ bySize: [12_960, null], eachMore: 3000 }),
      'none to add it to',
    ],
    ['a category that ends first', withCategory({ to: '2026-01-01' }), '2026-01-01 comes before 2026-02-18'],
    ['a category of nobody', withWork({ occupations: [] }), 'no occupation'],
    ['a code of four digits', withWork({ occupations: ['6320'] }), '6320 is no occupation of five digits'],
    ['an occupation of TEER 4', withWork({ occupations: ['64100'] }), '64100 is in TEER 4 or 5'],
    ['an occupation twice', withWork({ occupations: ['63202', '63202'] }), '63202 stands there twice'],
    ['a category without hours', withWork({ hours: 0 }), 'no hours of work'],
    ['a category without a window', withWork({ withinYears: 0 }), '0 is no number of years'],
    [
      'a language that everybody has',
      withCategory({ condition: { kind: 'language', language: 'fr', level: 0 } }),
      'everybody reaches level 0',
    ],
  ])('%s', (_, rules, sentence) => {
    expect(rulebookFaults(rules).join('\n')).toContain(sentence);
    expect(() => evaluate(somebody(), TODAY, rules)).toThrow(sentence);
  });
});
