import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import type { Candidate, WorkPeriod } from '#domain/profile/profile';
import { english, foreignCredential, job, somebody, TODAY } from '../../somebody.ts';
import { routeTo, stepsOf } from './advised.ts';

describe('the route into a programme', () => {
  it('is time alone where a job goes on: 364 days full-time from 2025-10-01', () => {
    const candidate = somebody({ languageTests: [english(7)], work: [job('2025-10-01', null)] });
    expect(routeTo(candidate, 'cec')).toMatchObject({
      missing: [{ code: 'canadian-work-too-short' }],
      by: 'time',
      on: '2026-09-29',
      steps: [],
      changes: [],
    });
    expect(routeTo(candidate, 'pnp')).toMatchObject({ by: 'steps', on: '2026-09-29' });
    expect(stepsOf(routeTo(candidate, 'pnp'))).toEqual(['nomination']);
  });

  it('is time where a part-time job goes on: 728 days at 15 hours a week; full-time work where more is lacking', () => {
    const part = (level: number) =>
      somebody({
        languageTests: [english(level, '2026-03-01')],
        work: [job('2025-09-30', null, { hoursPerWeek: 15 })],
      });
    expect(routeTo(part(7), 'cec')).toMatchObject({ by: 'time', on: '2027-09-27' });
    // 162 days at 15 hours are 2,430 of 10,920; the other 8,490 take 283 days at 30.
    expect(routeTo(part(6), 'cec')).toMatchObject({ by: 'steps', on: '2026-12-18' });
  });

  it('is the test at the level that the occupation asks for: 7 in TEER 0 and 1, 5 in TEER 2 and 3', () => {
    const worked = (noc: string) =>
      somebody({ languageTests: [english(4)], work: [job('2024-03-01', '2025-12-31', { noc })] });
    expect(stepsOf(routeTo(worked('21232'), 'cec'))).toEqual(['language.en.all.7']);
    expect(stepsOf(routeTo(worked('22220'), 'cec'))).toEqual(['language.en.all.5']);
    expect(routeTo(worked('22220'), 'cec')).toMatchObject({ by: 'steps', on: TODAY });
  });

  it('is the trades class by certificate, test and funds: 15,263 for one person since 2025-07-07', () => {
    const welder = somebody({
      settlementFunds: 100,
      work: [job('2022-01-01', '2025-12-31', { noc: '72106', country: 'IN' })],
    });
    const found = routeTo(welder, 'fst');
    expect(found?.missing.map(({ code }) => code)).toEqual([
      'no-valid-language-test',
      'no-offer-or-certificate',
      'funds-too-low',
    ]);
    expect(stepsOf(found).toSorted()).toEqual(['certificate.72106', 'funds', 'language.en.all.5']);
    expect(found?.changes).toContainEqual({
      op: 'replace',
      path: '/profile/settlementFunds',
      value: 15_263,
    });
  });

  it('is unknown for the trades class where there is no trade', () => {
    const candidate = somebody({ work: [job('2025-10-01', null)] });
    expect(routeTo(candidate, 'fst')).toMatchObject({ by: 'unknown', on: null, steps: [], changes: [] });
  });

  it('is work in the trade of a certificate or an offer where none was worked in: 728 days full-time', () => {
    const facts = { languageTests: [english(5)], settlementFunds: 50_000 };
    const certified = somebody({
      ...facts,
      certificatesOfQualification: [{ noc: '72310', province: 'ON', issuedOn: '2024-01-01' }],
    });
    expect(routeTo(certified, 'fst')).toMatchObject({ by: 'steps', on: '2028-03-07' });
    // The result of 2025-09-01 is too old by then.
    expect(stepsOf(routeTo(certified, 'fst'))).toEqual(['work.trade', 'renewals']);
    const offered = somebody({
      ...facts,
      jobOffers: [{ noc: '72310', province: 'ON', fullTime: true, supported: true }],
    });
    expect(stepsOf(routeTo(offered, 'fst'))).toEqual(['work.trade', 'renewals']);
  });

  it('is no work in a trade that is offered without support, which counts for nothing', () => {
    const jobOffers = [{ noc: '72310', province: 'ON', fullTime: true, supported: false }];
    const offered = somebody({ languageTests: [english(5)], settlementFunds: 50_000, jobOffers });
    expect(routeTo(offered, 'fst')).toMatchObject({ by: 'unknown', steps: [] });
    const supported = { noc: '72106', province: 'ON', fullTime: true, supported: true };
    const both = somebody({
      languageTests: [english(5)],
      settlementFunds: 50_000,
      jobOffers: [...jobOffers, supported],
    });
    const worked = routeTo(both, 'fst')?.changes.find(({ path }) => path.startsWith('/profile/work'));
    expect(worked?.value).toMatchObject({ noc: '72106' });
  });

  it('is work in the country of the last job in the trade, or where the candidate comes from', () => {
    const certificate = { noc: '72310', province: 'ON', issuedOn: '2024-01-01' };
    const facts = {
      languageTests: [english(5)],
      settlementFunds: 50_000,
      education: [foreignCredential('one-year')],
      certificatesOfQualification: [certificate],
    };
    const countryOf = (candidate: Candidate) =>
      routeTo(candidate, 'fst')?.changes.flatMap(({ path, value }) =>
        path.startsWith('/profile/work') ? [(value as WorkPeriod).country] : [],
      );
    expect(countryOf(somebody(facts))).toEqual(['IN']);
    const work = [job('2025-01-01', '2025-06-30', { noc: '72310' })];
    expect(countryOf(somebody({ ...facts, work }))).toEqual(['CA']);
  });

  it('is with the funds of the day on which it ends: 14,690 from 2024-05-28, where 13,757 were enough', () => {
    const candidate = somebody({
      dateOfBirth: '1994-01-01',
      settlementFunds: 13_757,
      education: [foreignCredential('master', '2023-01-15')],
      languageTests: [english(9, '2023-09-01')],
      work: [job('2023-10-02', null, { country: 'IN' })],
    });
    // 24 for language, 23 for education, 12 for age, 9 for the year that is complete on 2024-09-29: 68 of 67.
    const found = advise(candidate, '2024-03-01').programs.find(({ program }) => program === 'fsw');
    expect(found).toMatchObject({ by: 'steps', on: '2024-09-29' });
    expect(found?.changes).toEqual([{ op: 'replace', path: '/profile/settlementFunds', value: 14_690 }]);
  });

  it('lets the better language be the first where the declared one keeps the grid below 67', () => {
    const candidate = somebody({
      firstOfficialLanguage: 'fr',
      education: [foreignCredential('master')],
      languageTests: [english(9)],
      work: [job('2024-10-01', '2025-12-31', { country: 'IN' })],
    });
    // 4 for English as the second language, 23, 9 and 12: 48; 24 for it as the first: 68.
    expect(stepsOf(routeTo(candidate, 'fsw'))).toEqual(['first-language']);
    expect(routeTo(candidate, 'fsw')?.on).toBe(TODAY);
  });

  it('raises the selection grid to 67 without a needless step', () => {
    const candidate = somebody({
      dateOfBirth: '1980-01-01',
      education: [foreignCredential('three-year')],
      languageTests: [english(7)],
      work: [job('2023-03-10', '2025-12-31', { country: 'IN' })],
    });
    // 16 for language, 21 for education, 11 for two years, 1 for 46: 49 of 67. No single step gives 18; a job offer gives
    // 15, and CLB 8 in all four 4.
    const found = routeTo(candidate, 'fsw');
    expect(found).toMatchObject({ missing: [{ code: 'points-below-pass-mark' }], by: 'steps' });
    expect(stepsOf(found)).toEqual(['job-offer', 'language.en.all.8']);
  });

  it('leaves out a diploma that a later step makes needless', () => {
    const found = routeTo(somebody(), 'fsw');
    // 16 for CLB 7, 9 for one year, 12 for age: 37 of 67. Secondary school gives 5, a job offer 15, two years of study in
    // Canada 19 and 5 more for adaptability: no credential but the last is needed.
    expect(found?.missing.map(({ code }) => code)).toContain('no-credential');
    expect(stepsOf(found).filter((id) => id.startsWith('education'))).toEqual(['education.canada.two-year']);
    expect(found?.on).toBe('2028-03-10');
  });

  it('is time where a result of a later day is in the profile already', () => {
    const candidate = somebody({
      languageTests: [english(7, '2026-04-01')],
      work: [job('2024-10-01', null)],
    });
    expect(routeTo(candidate, 'cec')).toMatchObject({ by: 'time', on: '2026-04-01' });
  });

  it('is not asked for by a candidate who is in a programme', () => {
    const candidate = somebody({ languageTests: [english(7)], work: [job('2024-10-01', null)] });
    expect(advise(candidate, TODAY).programs).toEqual([]);
  });

  it('is outside Quebec for a candidate who lacks nothing else', () => {
    const candidate = somebody({
      intendedProvince: 'QC',
      languageTests: [english(9)],
      work: [job('2024-10-01', null)],
    });
    expect(stepsOf(routeTo(candidate, 'cec'))).toEqual(['province']);
    expect(routeTo(candidate, 'cec')?.on).toBe(TODAY);
  });
});
