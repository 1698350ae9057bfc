import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { LanguageTest } from '#domain/profile/profile';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  french,
  job,
  somebody,
  TODAY,
} from '../../somebody.ts';

const crs = (candidate: Parameters<typeof evaluate>[0], day = TODAY) => evaluate(candidate, day).crs;
const foreignYears = job('2016-01-01', '2022-01-01', { country: 'IN' });

/** What public calculators were found to get wrong. */
describe('defects of public calculators are not in this one', () => {
  it.each([
    ['three-year', 7, 13],
    ['three-year', 9, 25],
    ['master', 7, 25],
    ['master', 9, 50],
  ] as const)('%s at level %i: %i for transferability of education', (level, clb, points) => {
    const { transferability } = crs(
      somebody({ education: [foreignCredential(level)], languageTests: [english(clb)] }),
    );
    expect(transferability.education).toBe(points);
  });

  it('each transferability group is capped at 50, and all at 100', () => {
    const { transferability } = crs(
      somebody({
        education: [foreignCredential('doctoral')],
        languageTests: [english(10)],
        work: [foreignYears, job('2022-02-01', null)],
        certificatesOfQualification: [{ noc: '72310', province: 'ON', issuedOn: '2024-01-01' }],
      }),
    );
    expect(transferability).toEqual({ total: 100, education: 50, foreignWork: 50, certificate: 50 });
  });

  it('section D is capped at 600', () => {
    const candidate = somebody({ siblingInCanada: true, languageTests: [french(9), english(9)] });
    expect(crs({ ...candidate, nomination: { province: 'ON', acceptedOn: TODAY } }).additional.total).toBe(
      600,
    );
  });

  it('French with good English is worth more than French alone', () => {
    expect(crs(somebody({ languageTests: [french(7), english(9)] })).additional.french).toBe(50);
    expect(crs(somebody({ languageTests: [french(7)] })).additional.french).toBe(25);
  });

  it('French is worth its points beside English that is good in some abilities only', () => {
    const mixed = { ...english(9), reading: 4 };
    expect(crs(somebody({ languageTests: [french(7), mixed] })).additional.french).toBe(25);
  });

  it('a trade certificate counts outside the trades programme', () => {
    const result = evaluate(
      somebody({
        languageTests: [english(7)],
        certificatesOfQualification: [{ noc: '72310', province: 'ON', issuedOn: '2024-01-01' }],
      }),
      TODAY,
    );
    expect([result.programs.fst.eligible, result.crs.transferability.certificate]).toEqual([false, 50]);
  });

  it('a spouse at level 4 earns nothing', () => {
    expect(crs(couple({}, { languageTests: [english(4)] })).spouse.language).toBe(0);
  });

  it.each([
    [36, 72],
    [40, 50],
    [44, 6],
  ])('a single person of %i is on the column without spouse', (age, points) => {
    expect(crs(somebody({ dateOfBirth: `${2026 - age}-01-01` })).core.age).toBe(points);
  });

  it('the language of a spouse is four abilities', () => {
    const languageTests = [{ ...english(9), reading: 5, writing: 7, speaking: 4 }];
    expect(crs(couple({}, { languageTests })).spouse.language).toBe(5 + 1 + 3 + 0);
  });

  it.each([
    [29, 110],
    [30, 105],
    [31, 99],
  ])('the age rows are not shifted: %i gives %i', (age, points) => {
    expect(crs(somebody({ dateOfBirth: `${2026 - age}-01-01` })).core.age).toBe(points);
  });

  it('points for job offers end on 2025-03-25', () => {
    const jobOffers = [{ noc: '21232', province: 'ON', fullTime: true, supported: true }];
    expect(crs(somebody({ jobOffers }), '2025-03-24').additional.jobOffer).toBe(50);
    expect(crs(somebody({ jobOffers }), '2025-03-25').additional.jobOffer).toBe(0);
  });

  it('IELTS has a scale for each ability: 7.5 is level 8 in listening and 10 in writing', () => {
    const test: LanguageTest = {
      test: 'ielts-general-training',
      takenOn: '2025-09-01',
      listening: 7.5,
      reading: 7.5,
      writing: 7.5,
      speaking: 7.5,
    };
    expect(crs(somebody({ languageTests: [test] })).core.firstLanguage).toBe(23 + 31 + 34 + 34);
  });

  it('TEF is read by the table of its day', () => {
    const tef = (takenOn: string): LanguageTest => ({
      test: 'tef-canada',
      takenOn,
      listening: 440,
      reading: 440,
      writing: 440,
      speaking: 460,
    });
    expect(crs(somebody({ languageTests: [tef('2023-12-10')] }), '2024-01-01').core.firstLanguage).toBe(
      9 + 9 + 9 + 17,
    );
    expect(crs(somebody({ languageTests: [tef('2023-12-11')] }), '2024-01-01').core.firstLanguage).toBe(
      4 * 17,
    );
  });

  it('years are rounded down', () => {
    const days = Math.round(1.9 * 364);
    expect(crs(somebody({ work: [job(toIsoDate(toDay(TODAY) - days), null)] })).core.canadianWork).toBe(40);
  });

  it('the second language is capped at 24, and at 22 with a spouse', () => {
    const facts = { languageTests: [english(10), french(10)] };
    expect(crs(somebody(facts)).core.secondLanguage).toBe(24);
    expect(crs(couple(facts)).core.secondLanguage).toBe(22);
  });

  it.each([
    ['a citizen or permanent resident', { canadianOrPermanentResident: true }],
    ['not accompanying', { accompanying: false }],
  ])('a spouse who is %s does not count', (_, spouse) => {
    const facts = { dateOfBirth: '1990-01-01', education: [canadianCredential('master')] };
    const alone = crs(somebody(facts));
    expect(crs(couple(facts, { ...spouse, education: [canadianCredential('doctoral')] }))).toEqual(alone);
  });
});
