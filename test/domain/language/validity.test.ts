import { describe, expect, it } from 'vitest';
import type { LanguageTest } from '#domain/profile/profile';
import { evaluate } from '#domain/score/score';
import { english, french, somebody, TODAY } from '../somebody.ts';

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

  it('PTE Core is accepted from 2024-01-30', () => {
    const pte: LanguageTest = {
      test: 'pte-core',
      takenOn: '2024-01-20',
      listening: 60,
      reading: 60,
      writing: 69,
      speaking: 68,
    };
    expect(first([pte], '2024-01-29')).toBe(0);
    expect(
      evaluate(somebody({ languageTests: [pte] }), '2024-01-29').warnings.map(({ code }) => code),
    ).toContain('test-not-accepted');
    expect(first([pte], '2024-01-30')).toBe(68);
  });

  it.each([
    ['2019-09-30', 4 * 34],
    ['2019-10-01', 4 * 6],
  ])('TEF scores of 349, 300, 393 and 393 taken on %s are worth %i', (takenOn, points) => {
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
  ])('TEF scores of 499 in all abilities taken on %s are worth %i', (takenOn, points) => {
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
