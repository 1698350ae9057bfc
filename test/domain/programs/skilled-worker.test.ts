import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Profile, WorkPeriod } from '#domain/profile/profile';
import { english, foreignCredential, job, somebody, TODAY } from '../somebody.ts';

function codes(facts: Partial<Profile>, day = TODAY): string[] {
  return evaluate(somebody(facts), day).programs.fsw.reasons.map(({ code }) => code);
}

const ago = (days: number): string => toIsoDate(toDay(TODAY) - days);
const abroad = (from: string, to: string | null, facts: Partial<WorkPeriod> = {}): WorkPeriod =>
  job(from, to, { country: 'IN', ...facts });
/** 23 for a master's, 24 for level 9, 12 for the age, 13 for four years: 72. */
const GOOD = {
  education: [foreignCredential('master')],
  languageTests: [english(9)],
  work: [abroad(ago(364 * 4 - 1), null)],
};
const OFFER = { noc: '21232', province: 'ON', fullTime: true, supported: true };

describe('the Federal Skilled Worker class', () => {
  it.each([
    ['all requirements met', {}, []],
    ['Quebec', { intendedProvince: 'QC' as const }, ['intends-quebec']],
    ['no credential', { education: [] }, ['no-credential', 'points-below-pass-mark']],
    ['no work', { work: [] }, ['no-continuous-year', 'points-below-pass-mark']],
    ['no test', { languageTests: [] }, ['no-valid-language-test', 'points-below-pass-mark']],
    [
      'one ability below 7',
      { languageTests: [{ ...english(9), reading: 6 }] },
      ['language-below-threshold', 'points-below-pass-mark'],
    ],
    ['no funds', { settlementFunds: 0 }, ['funds-too-low']],
    [
      'no funds, but an offer while working abroad',
      { settlementFunds: 0, jobOffers: [OFFER] },
      ['funds-too-low'],
    ],
    [
      'no funds, but an offer while working in Canada',
      { settlementFunds: 0, jobOffers: [OFFER], work: [job(ago(364 * 4 - 1), null)] },
      [],
    ],
    [
      'no funds, an offer, but work in Canada without authorisation',
      {
        settlementFunds: 0,
        jobOffers: [OFFER],
        work: [...GOOD.work, job(ago(100), null, { authorised: false })],
      },
      ['funds-too-low'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(codes({ ...GOOD, ...facts })).toEqual(expected);
  });

  it.each([
    ['one job of a year', [abroad(ago(363), null)], true],
    ['one job a day short', [abroad(ago(362), null)], false],
    [
      'two jobs in one occupation without a day between',
      [abroad(ago(363), ago(200)), abroad(ago(199), null)],
      true,
    ],
    ['two jobs with a day between', [abroad(ago(400), ago(200)), abroad(ago(198), null)], false],
    ['two occupations', [abroad(ago(363), ago(200)), abroad(ago(199), null, { noc: '21231' })], false],
    ['half-time for two years', [abroad(ago(727), null, { hoursPerWeek: 15 })], true],
    ['half-time for two years less a day', [abroad(ago(726), null, { hoursPerWeek: 15 })], false],
    ['beside full-time study in Canada', [job(ago(363), null, { fullTimeStudent: true })], true],
    ['unauthorised in Canada', [job(ago(363), null, { authorised: false })], false],
    [
      'without a permit abroad, of which the section says nothing',
      [abroad(ago(363), null, { authorised: false })],
      true,
    ],
    ['TEER 4', [abroad(ago(363), null, { noc: '64100' })], false],
  ])('a continuous year: %s', (_, work, met) => {
    expect(!codes({ ...GOOD, work }).includes('no-continuous-year')).toBe(met);
  });

  it.each([
    ['from today', ago(0), null, []],
    ['from tomorrow', ago(-1), null, ['funds-too-low']],
    ['until today', ago(100), ago(0), []],
    ['until yesterday', ago(100), ago(1), ['funds-too-low']],
  ])('no funds, but an offer and work in Canada %s', (_, from, to, expected) => {
    const work = [...GOOD.work, job(from, to)];
    expect(codes({ ...GOOD, settlementFunds: 0, jobOffers: [OFFER], work })).toEqual(expected);
  });

  it('passes with 67 points and not with 66', () => {
    const facts = (birth: string): Partial<Profile> => ({
      ...GOOD,
      education: [foreignCredential('three-year')],
      dateOfBirth: birth,
    });
    // 21 + 24 + 13 + 9 at 38, one point less at 39.
    const at38 = evaluate(somebody(facts('1987-06-15')), TODAY).programs.fsw;
    const at39 = evaluate(somebody(facts('1986-06-15')), TODAY).programs.fsw;
    expect([at38.grid.total, at38.eligible, at39.grid.total, at39.eligible]).toEqual([67, true, 66, false]);
    expect(at39.reasons).toEqual([{ code: 'points-below-pass-mark', values: { needed: 67, had: 66 } }]);
  });
});
