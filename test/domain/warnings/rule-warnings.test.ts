import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
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
  const withRules = (from: string, contains: string[]) => ({
    ...PUBLISHED_RULEBOOK,
    crs: [...PUBLISHED_RULEBOOK.crs, { ...newest, id: 'later', from, contains }],
  });

  it('is told from its day on', () => {
    expect(change.from).toBe('2026-11-03');
    expect(codes({}, '2026-11-02')).not.toContain('rules-superseded');
    expect(codes({}, '2026-11-03')).toContain('rules-superseded');
    expect(codes({}, '2027-06-01')).toContain('rules-superseded');
  });

  it.each([
    ['that do not contain it', []],
    ['that contain another change only', ['2026-11-20']],
  ])('is told after points of a later day %s', (_, contains) => {
    const rules = withRules('2026-12-01', contains);
    rules.unpublishedCrs = [change, { ...change, from: '2026-11-20' }];
    expect(codes({}, '2026-12-01', rules)).toContain('rules-superseded');
    expect(codes({}, '2027-06-01', rules)).toContain('rules-superseded');
  });

  it.each(['2026-11-03', '2026-11-04', '2026-12-01'])('is over from %s, whose points contain it', (from) => {
    const rules = withRules(from, ['2026-11-03']);
    const dayBefore = toIsoDate(toDay(from) - 1);
    expect(codes({}, dayBefore, rules).includes('rules-superseded')).toBe(from > '2026-11-03');
    expect(codes({}, from, rules)).not.toContain('rules-superseded');
    expect(codes({}, '2099-01-01', rules)).not.toContain('rules-superseded');
  });

  it('is told again by points after them that do not contain it', () => {
    const rules = withRules('2026-12-01', ['2026-11-03']);
    rules.crs = [...rules.crs, { ...newest, id: 'latest', from: '2027-03-01', contains: [] }];
    expect(codes({}, '2027-02-28', rules)).not.toContain('rules-superseded');
    expect(codes({}, '2027-03-01', rules)).toContain('rules-superseded');
  });

  it('is the newest of several that took effect and are not contained', () => {
    const rules = withRules('2026-12-01', ['2026-12-01']);
    rules.unpublishedCrs = ['2026-11-03', '2026-11-20', '2026-12-01', '2027-01-01'].map((from) => ({
      ...change,
      from,
    }));
    const since = (day: string) =>
      evaluate(somebody(), day, rules).warnings.find(({ code }) => code === 'rules-superseded')?.message;
    expect(since('2026-11-19')).toContain('2026-11-03');
    expect(since('2026-11-30')).toContain('2026-11-20');
    expect(since('2026-12-31')).toContain('2026-11-20');
    expect(since('2027-01-01')).toContain('2027-01-01');
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
