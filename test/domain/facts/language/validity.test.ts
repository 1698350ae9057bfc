import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { LanguageTest, Profile } from '#domain/profile/profile';
import type { SkilledWorkerGrid } from '#domain/result/score-result';
import { english, foreignCredential, french, job, somebody, TODAY } from '../../somebody.ts';

function first(languageTests: LanguageTest[], day = TODAY): number {
  return evaluate(somebody({ languageTests }), day).crs.core.firstLanguage;
}

/** 17 points per ability at level 7, 31 at 9, 34 at 10. */
describe('when a test counts', () => {
  it.each([
    ['the day before it was taken', '2024-03-10', '2024-03-09', 0],
    ['the day it was taken', '2024-03-10', '2024-03-10', 124],
    ['the last day of two years', '2024-03-10', '2026-03-09', 124],
    ['its second anniversary', '2024-03-10', '2026-03-10', 0],
    ['taken on 29 February, the day before two years', '2024-02-29', '2026-02-27', 124],
    ['taken on 29 February, two years on', '2024-02-29', '2026-02-28', 0],
  ])('%s', (_, takenOn, day, points) => {
    expect(first([english(9, takenOn)], day)).toBe(points);
  });

  it.each([
    ['2024-01-29', '2024-01-29', 0],
    ['2024-01-29', '2024-01-30', 0],
    ['2024-01-29', '2025-06-01', 0],
    ['2024-01-30', '2024-01-30', 68],
  ])('PTE Core, accepted from 2024-01-30: taken on %s, on %s gives %i', (takenOn, day, points) => {
    const pte: LanguageTest = {
      test: 'pte-core',
      takenOn,
      listening: 60,
      reading: 60,
      writing: 69,
      speaking: 68,
    };
    expect(first([pte], day)).toBe(points);
    const codes = evaluate(somebody({ languageTests: [pte] }), day).warnings.map(({ code }) => code);
    expect(codes.includes('test-not-accepted')).toBe(points === 0);
  });

  it.each([
    ['2019-09-30', 4 * 34],
    ['2019-10-01', 4 * 6],
  ])('TEF scores of 349, 300, 393 and 393 taken on %s give %i', (takenOn, points) => {
    const tef: LanguageTest = {
      test: 'tef-canada',
      takenOn,
      listening: 349,
      reading: 300,
      writing: 393,
      speaking: 393,
    };
    expect(first([tef], '2019-10-01')).toBe(points);
  });

  it.each([
    ['2023-12-10', 4 * 17],
    ['2023-12-11', 4 * 23],
  ])('TEF scores of 499 in all abilities taken on %s give %i', (takenOn, points) => {
    const tef: LanguageTest = {
      test: 'tef-canada',
      takenOn,
      listening: 499,
      reading: 499,
      writing: 499,
      speaking: 499,
    };
    expect(first([tef], '2024-02-01')).toBe(points);
  });
});

describe('several tests', () => {
  it('never mixes sittings: the one that gives the higher total is used', () => {
    const tests: LanguageTest[] = [
      { ...english(9), listening: 4 },
      { ...english(9), reading: 4 },
    ];
    expect(first(tests)).toBe(3 * 31 + 6);
  });

  it('takes French first when that gives more, English on a tie, and the declared one always', () => {
    const of = (languageTests: LanguageTest[], firstOfficialLanguage?: 'en' | 'fr'): [number, number] => {
      const facts =
        firstOfficialLanguage === undefined ? { languageTests } : { languageTests, firstOfficialLanguage };
      const { core } = evaluate(somebody(facts), TODAY).crs;
      return [core.firstLanguage, core.secondLanguage];
    };
    expect(of([english(7), french(9)])).toEqual([4 * 31, 4 * 3]);
    expect(of([english(9), french(7)])).toEqual([4 * 31, 4 * 3]);
    expect(of([english(7), french(9)], 'en')).toEqual([4 * 17, 4 * 6]);
    expect(of([english(9), french(7)], 'fr')).toEqual([4 * 17, 4 * 6]);
    expect(of([french(7)], 'en')).toEqual([0, 4 * 3]);
  });

  it('warns of a test that expires within the 60 days to apply, and no earlier', () => {
    const codes = (day: string): string[] =>
      evaluate(somebody({ languageTests: [english(9, '2024-06-01')] }), day).warnings.map(({ code }) => code);
    expect(codes('2026-04-01')).not.toContain('test-expires-soon');
    expect(codes('2026-04-02')).toContain('test-expires-soon');
    expect(codes('2026-05-31')).toContain('test-expires-soon');
    expect(codes('2026-06-01')).toContain('test-expired');
  });
});

describe('a threshold is met by any valid sitting', () => {
  const even = english(7);
  const uneven = { ...english(10), speaking: 6 };
  const unevenFrench = { ...french(10), speaking: 7 };
  const facts = {
    education: [foreignCredential('three-year')],
    work: [job('2024-12-01', null)],
    languageTests: [even, uneven],
  };

  it('while the CRS counts the one that gives more: 34 points three times and 9', () => {
    const { crs, programs } = evaluate(somebody(facts), TODAY);
    expect(crs.core.firstLanguage).toBe(3 * 34 + 9);
    expect(programs.cec.eligible).toBe(true);
    expect(
      evaluate(somebody({ ...facts, languageTests: [uneven] }), TODAY).programs.cec.reasons.map(
        ({ code }) => code,
      ),
    ).toEqual(['language-below-threshold']);
  });

  it('also that of the French category', () => {
    const of = (languageTests: LanguageTest[]): string[] =>
      evaluate(somebody({ ...facts, languageTests: [even, ...languageTests] }), TODAY).lanes;
    expect(of([unevenFrench])).not.toContain('french');
    expect(of([unevenFrench, french(7)])).toContain('french');
  });

  it('and the pass mark by another choice, where the one of the CRS leaves the grid below it', () => {
    const of = (languageTests: LanguageTest[], older: Partial<Profile> = {}): SkilledWorkerGrid =>
      evaluate(
        somebody({
          education: [foreignCredential('secondary')],
          work: [job('2019-12-01', null)],
          jobOffers: [{ noc: '21232', province: 'ON', fullTime: true, supported: true }],
          languageTests,
          ...older,
        }),
        TODAY,
      ).programs.fsw.grid;
    // For the CRS two abilities at 6 and two at 10 give 86, four at 7 give 68. The grid gives 12 and 16, and beside
    // them 5 for school, 12 for age, 15 for six years, 10 for the offer and 10 for work in Canada: 52.
    const weak = { ...english(10), listening: 6, reading: 6 };
    expect(of([weak])).toMatchObject({ total: 64, language: 12 });
    expect(of([weak, even])).toMatchObject({ total: 68, language: 16 });
    // At 41 age gives 6, neither choice reaches 67, and the one of the CRS is shown.
    expect(of([weak, even], { dateOfBirth: '1984-06-15' })).toMatchObject({ total: 58, language: 12 });
  });
});
