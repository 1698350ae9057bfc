import { describe, expect, it } from 'vitest';
import { explain } from '#domain/answers/explain/explain';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { LanguageTest, Profile } from '#domain/profile/profile';
import type { SkilledWorkerGrid } from '#domain/result/score-result';
import { row } from '../explanation/parts.ts';
import { english, foreignCredential, french, job, somebody, TODAY } from '../somebody.ts';

const days = (count: number): string => toIsoDate(toDay(TODAY) - count + 1);
/** The CRS: 3 × 34 + 9 = 111. The grid: 3 × 6 = 18. */
const UNEVEN = { ...english(10), writing: 6 };
/** The CRS: 4 × 23 and 13 with the credential = 105. The grid: 4 × 5 = 20. */
const EVEN = english(8, '2025-10-01');

/**
 * Candidates whom a credential of one year (15), skilled work in Canada (10 for adaptability, 9 to 15 for its years) and the age
 * (12 at 35, then a point less each year) leave short of the pass mark by what the languages have to give.
 */
function profile(age: number, years: number, facts: Partial<Profile>): Partial<Profile> {
  return {
    dateOfBirth: `${2025 - age}-06-15`,
    education: [foreignCredential('one-year')],
    work: [job(days(364 * years), null)],
    ...facts,
  };
}

const grid = (facts: Partial<Profile>): SkilledWorkerGrid =>
  evaluate(somebody(facts), TODAY).programs.fsw.grid;

describe.each([{}, { firstOfficialLanguage: 'en' as const }])(
  'the languages of the grid, with %j',
  (declared) => {
    it.each<[string, number, number, LanguageTest[], number, number]>([
      ['alone, too little', 36, 2, [UNEVEN], 18, 65],
      ['alone, just enough', 36, 2, [EVEN], 20, 67],
      ['those of the CRS are not enough, others just are', 36, 2, [UNEVEN, EVEN], 20, 67],
      ['neither are enough: those of the CRS', 37, 2, [UNEVEN, EVEN], 18, 64],
      ['those of the CRS are just enough', 36, 4, [UNEVEN, EVEN], 18, 67],
      ['those of the CRS are more than enough', 35, 4, [UNEVEN, EVEN], 18, 68],
      ['the second language helps both, one enough', 38, 1, [UNEVEN, EVEN, french(5)], 24, 67],
      ['the second language helps both, neither enough', 39, 1, [UNEVEN, EVEN, french(5)], 22, 64],
    ])('%s', (_, age, years, languageTests, language, total) => {
      expect(grid(profile(age, years, { languageTests, ...declared }))).toMatchObject({ language, total });
    });
  },
);

describe('a declared first language of the grid', () => {
  const languageTests = [english(7), french(9)];

  it('is kept, though the other as first would be enough', () => {
    const facts = profile(37, 2, { languageTests, firstOfficialLanguage: 'en' });
    expect(grid(facts)).toMatchObject({ language: 4 * 4 + 4, total: 66 });
  });

  it('is whatever gives more when nothing is declared', () => {
    expect(grid(profile(37, 2, { languageTests }))).toMatchObject({ language: 4 * 6 + 4, total: 74 });
  });

  it('need not have a test for the second to count', () => {
    // The CRS counts 18 points of the first French test and would count 4 of the other.
    const tests = [{ ...french(10), speaking: 4 }, french(5, '2025-10-01')];
    const facts: Partial<Profile> = {
      firstOfficialLanguage: 'en',
      education: [foreignCredential('master')],
      work: [job(days(364 * 6), null, { country: 'IN' })],
      jobOffers: [{ noc: '21232', province: 'ON', fullTime: true, supported: true }],
    };
    // 23 + 15 + 12 at 30 + 10 for the offer + 5 for adaptability = 65.
    expect(grid({ ...facts, languageTests: tests.slice(0, 1) })).toMatchObject({ language: 0, total: 65 });
    expect(grid({ ...facts, languageTests: tests })).toMatchObject({ language: 4, total: 69 });
  });
});

it('of tests that give as many points, the grid shows the one whose lowest ability is best', () => {
  // 6 + 6 + 4 + 4 = 20, as EVEN.
  const mixed = { ...english(9, '2025-11-01'), listening: 7, writing: 7 };
  const shown = (languageTests: LanguageTest[]): string[] | undefined => {
    const { programs } = explain(somebody(profile(36, 2, { languageTests })), TODAY);
    expect(programs.fsw.grid.points).toBe(67);
    return row(programs.fsw.grid, '/grid/language/reading').fact.pointers;
  };
  expect(shown([UNEVEN, EVEN, mixed])).toEqual(['/profile/languageTests/1/reading']);
  expect(shown([mixed, EVEN, UNEVEN])).toEqual(['/profile/languageTests/1/reading']);
});
