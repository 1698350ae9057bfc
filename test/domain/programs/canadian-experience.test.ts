import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Profile } from '#domain/profile/profile';
import { english, french, job, somebody, TODAY } from '../somebody.ts';

function codes(facts: Partial<Profile>, day = TODAY): string[] {
  return evaluate(somebody(facts), day).programs.cec.reasons.map(({ code }) => code);
}

const ago = (days: number): string => toIsoDate(toDay(TODAY) - days);
const GOOD = { work: [job(ago(363), null)], languageTests: [english(7)] };

describe('the Canadian Experience Class', () => {
  it('takes a year of skilled work in Canada and level 7 for TEER 0 and 1', () => {
    expect(codes(GOOD)).toEqual([]);
    expect(evaluate(somebody(GOOD), TODAY).programs.cec.eligible).toBe(true);
  });

  it.each([
    ['a day too few', { work: [job(ago(362), null)] }, ['canadian-work-too-short']],
    ['level 6 in TEER 1', { languageTests: [english(6)] }, ['language-below-threshold']],
    ['one ability at 6', { languageTests: [{ ...english(9), writing: 6 }] }, ['language-below-threshold']],
    ['no test', { languageTests: [] }, ['no-valid-language-test']],
    ['Quebec', { intendedProvince: 'QC' as const }, ['intends-quebec']],
    ['French instead of English', { languageTests: [french(7)] }, []],
    ['no education and no funds', { education: [], settlementFunds: 0 }, []],
    ['self-employed', { work: [job(ago(363), null, { selfEmployed: true })] }, ['canadian-work-too-short']],
    ['a student', { work: [job(ago(363), null, { fullTimeStudent: true })] }, ['canadian-work-too-short']],
    ['unauthorised', { work: [job(ago(363), null, { authorised: false })] }, ['canadian-work-too-short']],
    ['abroad', { work: [job(ago(363), null, { country: 'US' })] }, ['canadian-work-too-short']],
    ['TEER 4', { work: [job(ago(363), null, { noc: '64100' })] }, ['canadian-work-too-short']],
    ['TEER 2 at level 5', { work: [job(ago(363), null, { noc: '72310' })], languageTests: [english(5)] }, []],
    [
      'TEER 3 at level 4',
      { work: [job(ago(363), null, { noc: '63200' })], languageTests: [english(4)] },
      ['language-below-threshold'],
    ],
    [
      'everything',
      { work: [], languageTests: [], intendedProvince: 'QC' as const },
      ['intends-quebec', 'canadian-work-too-short', 'no-valid-language-test'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(codes({ ...GOOD, ...facts })).toEqual(expected);
  });

  it('counts a day of work for three years', () => {
    const facts = { work: [job('2022-01-01', '2024-01-31')], languageTests: [english(7, '2025-09-01')] };
    // 364 days that end on 2024-01-31 begin on 2023-02-02.
    const last = '2026-02-01';
    expect(codes(facts, last)).toEqual([]);
    expect(codes(facts, toIsoDate(toDay(last) + 1))).toEqual(['canadian-work-too-short']);
  });

  it.each([
    ['TEER 1 longer', 200, 164, ['language-below-threshold']],
    ['TEER 2 longer', 164, 200, []],
    ['equally long', 182, 182, []],
  ])('takes the threshold of the occupation with most of the work: %s', (_, teer1, teer2, expected) => {
    const work = [
      job(ago(teer1 + teer2 - 1), ago(teer2), { noc: '21232' }),
      job(ago(teer2 - 1), null, { noc: '72310' }),
    ];
    expect(codes({ work, languageTests: [english(5)] })).toEqual(expected);
  });

  it.each([
    ['21232', '72310'],
    ['72310', '21232'],
    ['21232', '12200'],
    ['12200', '21232'],
  ])(
    'asks for the lower threshold of two occupations of equal length, as TEER 2: %s, then %s',
    (first, second) => {
      const work = [job(ago(363), ago(182), { noc: first }), job(ago(181), null, { noc: second })];
      expect(codes({ work, languageTests: [english(5)] })).toEqual([]);
    },
  );

  it('compares occupations, not TEER categories', () => {
    const work = [
      job(ago(399), ago(250), { noc: '21232' }),
      job(ago(249), ago(125), { noc: '72310' }),
      job(ago(124), null, { noc: '72200' }),
    ];
    expect(codes({ work, languageTests: [english(5)] })).toEqual(['language-below-threshold']);
  });
});
