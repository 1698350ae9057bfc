import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '#domain/calendar/iso-date';
import { compareSittings, validSittings } from '#domain/facts/language/best-first';
import { type Sitting, sittingOf } from '#domain/facts/language/sitting';
import type { LanguageTest } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { english, french, TODAY } from '../../somebody.ts';

const rulebook = compile(PUBLISHED_RULEBOOK);
const sat = (test: LanguageTest): Sitting => sittingOf(test, rulebook);
const today = toDay(TODAY);

/** Lowest IELTS scores of CLB 9, as IRCC publishes them. */
const IELTS_9: LanguageTest = {
  test: 'ielts-general-training',
  takenOn: '2025-09-01',
  listening: 8,
  reading: 7,
  writing: 7,
  speaking: 7,
};

/** Each better than all below it. */
const BEST_FIRST: readonly LanguageTest[] = [
  // The lowest ability decides, whatever the others are.
  english(9),
  { ...english(12), speaking: 8 },
  // Then the sum.
  { ...english(8), listening: 12 },
  // Then the later day, even of the same levels.
  english(8, '2025-09-02'),
  { ...english(7), listening: 10 },
  // Then abilities one by one: listening, reading, writing, speaking.
  { ...english(7), reading: 10 },
  { ...english(7), writing: 10 },
  { ...english(7), speaking: 10 },
  english(7, '2025-08-31'),
];

describe('the better of two sittings', () => {
  const pairs = BEST_FIRST.flatMap((better, i) =>
    BEST_FIRST.slice(i + 1).map((worse) => [sat(better), sat(worse)] as const),
  );

  it.each(pairs)('comes first: $levels of $taken', (better, worse) => {
    expect(compareSittings(better, worse)).toBeLessThan(0);
    expect(compareSittings(worse, better)).toBeGreaterThan(0);
  });

  it('is by the name of the test where levels and days are the same', () => {
    const [celpip, ielts] = [sat(english(9)), sat(IELTS_9)];
    expect(ielts).toMatchObject({ levels: celpip.levels, taken: celpip.taken });
    expect(compareSittings(celpip, ielts)).toBeLessThan(0);
    expect(compareSittings(ielts, celpip)).toBeGreaterThan(0);
  });

  it('is by the name before the abilities', () => {
    const celpip = sat({ ...english(9), speaking: 10 });
    const ielts = sat({ ...IELTS_9, listening: 8.5 });
    expect(ielts.levels).toEqual({ listening: 10, reading: 9, writing: 9, speaking: 9 });
    expect(compareSittings(celpip, ielts)).toBeLessThan(0);
    expect(compareSittings(ielts, celpip)).toBeGreaterThan(0);
  });

  it('is neither where all is the same', () => {
    expect(compareSittings(sat(english(9)), sat(english(9)))).toBe(0);
    expect(compareSittings(sat(IELTS_9), sat(IELTS_9))).toBe(0);
  });

  it('does not depend on the order of the list', () => {
    const expected = BEST_FIRST.map(sat);
    const shuffled = fc.shuffledSubarray(expected, { minLength: expected.length });
    fc.assert(
      fc.property(shuffled, (list) => {
        expect(list.toSorted(compareSittings)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the sittings that count on a day', () => {
  const of = (...tests: LanguageTest[]): Sitting[] => tests.map(sat).sort(compareSittings);

  it('are those in force, best first, in both languages', () => {
    const [good, old, coming] = [english(9), english(10, '2024-03-10'), english(10, '2026-03-11')];
    expect(validSittings(of(old, coming, good, french(7)), today)).toEqual([sat(good), sat(french(7))]);
    expect(validSittings(of(old, coming), today)).toEqual([]);
  });

  it('are one or none of one', () => {
    expect(validSittings(of(english(9)), today)).toEqual([sat(english(9))]);
    expect(validSittings(of(english(9, '2024-03-10')), today)).toEqual([]);
    expect(validSittings([], today)).toEqual([]);
  });

  it('leave out what another of the same language covers in all abilities, and nothing else', () => {
    const listener = { ...english(7), listening: 10 };
    expect(validSittings(of(english(9), english(8), english(9, '2025-08-31')), today)).toEqual([
      sat(english(9)),
    ]);
    expect(validSittings(of(english(9), french(8)), today)).toEqual([sat(english(9)), sat(french(8))]);
    expect(validSittings(of(english(9), listener), today)).toEqual([sat(english(9)), sat(listener)]);
  });
});
