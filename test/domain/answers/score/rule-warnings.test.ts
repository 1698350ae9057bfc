import { describe, expect, it } from 'vitest';
import type { RulesOption } from '#domain/answers/score/evaluate';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { LanguageTest, Profile } from '#domain/profile/profile';
import { messageOf } from '#domain/result/spoken-verdict';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { POINTS_2025 } from '../../rulebook/points.ts';
import { TEST_RULEBOOK } from '../../rulebook/test-rulebook.ts';
import { english, french, somebody } from '../../somebody.ts';

function codes(facts: Partial<Profile>, day: string, rules: RulesOption = {}): string[] {
  return evaluate(somebody(facts), day, rules).warnings.map(({ code }) => code);
}

describe('a change of rules without published points', () => {
  const warned = (day: string, rulebook: Rulebook): boolean =>
    codes({}, day, { rulebook }).includes('rules-superseded');
  /** The test rulebook with changes of which nothing but the first day is known. */
  const unknownFrom = (...days: string[]): Rulebook => ({
    ...TEST_RULEBOOK,
    unpublishedCrs: days.map((from) => ({ from, what: 'points for something', source: 'public notices' })),
  });
  /** Points that are published later, from a day on. */
  const points = (from: string, contains: string[]) => ({ ...POINTS_2025, id: from, from, contains });
  const withPoints = (book: Rulebook, ...later: ReturnType<typeof points>[]): Rulebook => ({
    ...book,
    crs: [...book.crs, ...later],
  });
  const book = unknownFrom('2026-11-03');

  it('gives a warning from its day on', () => {
    expect(warned('2026-11-02', book)).toBe(false);
    expect(warned('2026-11-03', book)).toBe(true);
    expect(warned('2099-01-01', book)).toBe(true);
  });

  it.each([
    ['that do not contain it', []],
    ['that contain another change only', ['2026-11-20']],
  ])('gives one after points of a later day %s', (_, contains) => {
    const rules = withPoints(unknownFrom('2026-11-03', '2026-11-20'), points('2026-12-01', contains));
    expect(warned('2026-12-01', rules)).toBe(true);
    expect(warned('2099-01-01', rules)).toBe(true);
  });

  it.each(['2026-11-03', '2026-11-04', '2026-12-01'])('is over from %s, whose points contain it', (from) => {
    const rules = withPoints(book, points(from, ['2026-11-03']));
    expect(warned(toIsoDate(toDay(from) - 1), rules)).toBe(from > '2026-11-03');
    expect(warned(from, rules)).toBe(false);
    expect(warned('2099-01-01', rules)).toBe(false);
  });

  it('gives one again from points on that do not contain it', () => {
    const rules = withPoints(book, points('2026-12-01', ['2026-11-03']), points('2027-03-01', []));
    expect(warned('2027-02-28', rules)).toBe(false);
    expect(warned('2027-03-01', rules)).toBe(true);
  });

  it('is the newest of several that took effect and are not contained', () => {
    const days = ['2026-11-03', '2026-11-20', '2026-12-01', '2027-01-01'];
    const rulebook = withPoints(unknownFrom(...days), points('2026-12-01', ['2026-12-01']));
    const sentence = (day: string) =>
      evaluate(somebody(), day, { rulebook })
        .warnings.filter(({ code }) => code === 'rules-superseded')
        .map((warning) => messageOf(warning, 'en'))
        .join();
    expect(sentence('2026-11-19')).toContain('2026-11-03');
    expect(sentence('2026-11-30')).toContain('2026-11-20');
    expect(sentence('2026-12-31')).toContain('2026-11-20');
    expect(sentence('2027-01-01')).toContain('2027-01-01');
  });
});

describe('English of level 5 in some abilities only', () => {
  const MIXED = { ...english(4), listening: 5 };
  const warned = (day: string, ...tests: LanguageTest[]): boolean => {
    const languageTests = tests.map((test) => ({ ...test, takenOn: day }));
    return codes({ languageTests }, day).includes('french-bonus-mixed-english');
  };

  // Beside French of level 7, English of level 5 in all abilities has made a difference since 2017-06-06.
  it.each([
    ['2017-06-05', false],
    ['2017-06-06', true],
    ['2020-10-20', true],
    ['2026-03-10', true],
  ])('beside French of level 7 on %s: %s', (day, expected) => {
    expect(warned(day, french(7), MIXED)).toBe(expected);
  });

  it.each<[string, LanguageTest[]]>([
    ['without French', [MIXED]],
    ['beside French of level 6', [french(6), MIXED]],
    ['beside French of which one ability is below level 7', [{ ...french(7), speaking: 9 }, MIXED]],
    ['when it is of level 4 in all', [french(7), english(4)]],
    ['when it is of level 5 in all', [french(7), english(5)]],
    ['when there is none', [french(7)]],
  ])('gives no warning %s', (_, tests) => {
    expect(warned('2026-03-10', ...tests)).toBe(false);
  });
});
