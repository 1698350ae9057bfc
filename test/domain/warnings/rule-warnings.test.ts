import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { LanguageTest, Profile } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { english, french, job, somebody } from '../somebody.ts';

function codes(facts: Partial<Profile>, day: string, rulebook = PUBLISHED_RULEBOOK): string[] {
  return evaluate(somebody(facts), day, rulebook).warnings.map(({ code }) => code);
}

describe('a change of rules without published points', () => {
  const [change] = PUBLISHED_RULEBOOK.unpublishedCrs;
  const newest = PUBLISHED_RULEBOOK.crs.at(-1);
  if (change === undefined || newest === undefined) throw new RangeError('no change to ask about');
  const withRules = (from: string) => ({
    ...PUBLISHED_RULEBOOK,
    crs: [...PUBLISHED_RULEBOOK.crs, { ...newest, id: 'later', from }],
  });

  it('is told from its day on', () => {
    expect(change.from).toBe('2026-11-03');
    expect(codes({}, '2026-11-02')).not.toContain('rules-superseded');
    expect(codes({}, '2026-11-03')).toContain('rules-superseded');
    expect(codes({}, '2027-06-01')).toContain('rules-superseded');
  });

  it.each([
    ['the day before', '2026-11-02', true],
    ['the same day', '2026-11-03', false],
    ['the day after', '2026-11-04', false],
  ])('is told after points that are published from %s: %s, %s', (_, from, told) => {
    expect(codes({}, '2026-12-01', withRules(from)).includes('rules-superseded')).toBe(told);
  });
});

describe('occupations by skill type, until 2022-11-15', () => {
  const work = [job('2019-01-01', '2020-12-31')];
  const jobOffers = [{ noc: '21232', province: 'ON', fullTime: true, supported: true }];

  it.each<[string, Partial<Profile>, boolean]>([
    ['neither work nor an offer', {}, false],
    ['work', { work }, true],
    ['an offer', { jobOffers }, true],
    ['as many offers as jobs', { work, jobOffers }, true],
  ])('are told of with %s: %s', (_, facts, told) => {
    expect(codes(facts, '2022-11-15').includes('occupations-by-teer')).toBe(told);
    expect(codes(facts, '2022-11-16')).not.toContain('occupations-by-teer');
  });
});

describe('English of level 5 in some abilities only', () => {
  const MIXED = { ...english(4), listening: 5 };
  const told = (day: string, ...tests: LanguageTest[]): boolean => {
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
    expect(told(day, french(7), MIXED)).toBe(expected);
  });

  it.each<[string, LanguageTest[]]>([
    ['without French', [MIXED]],
    ['beside French of level 6', [french(6), MIXED]],
    ['beside French of which one ability is below level 7', [{ ...french(7), speaking: 9 }, MIXED]],
    ['when it is of level 4 in all', [french(7), english(4)]],
    ['when it is of level 5 in all', [french(7), english(5)]],
    ['when there is none', [french(7)]],
  ])('is not told of %s', (_, tests) => {
    expect(told('2026-03-10', ...tests)).toBe(false);
  });
});
