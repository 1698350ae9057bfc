import { describe, expect, it } from 'vitest';
import { reaches, sittingOf } from '#domain/facts/language/sitting';
import type { LanguageTest } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { english } from '../../somebody.ts';

const rulebook = compile(PUBLISHED_RULEBOOK);
/** CELPIP levels are CLB levels. */
const UNEVEN: LanguageTest = { ...english(0), listening: 5, reading: 7, writing: 9, speaking: 12 };

describe('a sitting', () => {
  it('has the level of each ability, their lowest and their sum', () => {
    expect(sittingOf(UNEVEN, rulebook)).toMatchObject({
      levels: { listening: 5, reading: 7, writing: 9, speaking: 10 },
      lowest: 5,
      sum: 31,
    });
  });

  it('of a test without an equivalency table is refused', () => {
    const unknown = JSON.parse(JSON.stringify({ ...UNEVEN, test: 'toefl-ibt' }));
    expect(() => sittingOf(unknown, rulebook)).toThrow(RangeError);
  });

  it('of a day before the first table of its test is refused', () => {
    expect(sittingOf({ ...UNEVEN, takenOn: '1900-01-01' }, rulebook).lowest).toBe(5);
    expect(() => sittingOf({ ...UNEVEN, takenOn: '1899-12-31' }, rulebook)).toThrow(RangeError);
  });
});

describe('levels reach others', () => {
  const needed = { listening: 7, reading: 7, writing: 7, speaking: 7 };

  it('that are the same or lower in every ability', () => {
    expect(reaches(needed, needed)).toBe(true);
    expect(reaches({ ...needed, reading: 8 }, needed)).toBe(true);
  });

  it.each(['listening', 'reading', 'writing', 'speaking'])(
    'and none that is higher in %s alone',
    (ability) => {
      const higher = { listening: 10, reading: 10, writing: 10, speaking: 10, [ability]: 6 };
      expect(reaches(higher, needed)).toBe(false);
    },
  );
});
