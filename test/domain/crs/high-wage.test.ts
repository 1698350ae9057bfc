import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { JobOffer, Profile, WorkPeriod } from '#domain/profile/profile';
import { EXAMPLE_RULEBOOK } from '../rulebook/example-rules.ts';
import { english, job, somebody } from '../somebody.ts';

const DAY = '2026-11-29';
const PHYSICIAN = '31102';
const ENGINEER = '21231';
const NURSE = '31301';
const UNLISTED = '21232';

const offer = (noc: string, facts: Partial<JobOffer> = {}): JobOffer => ({
  noc,
  province: 'ON',
  fullTime: true,
  supported: false,
  ...facts,
});
const additional = (facts: Partial<Profile>, day = DAY) =>
  evaluate(somebody(facts), day, { rulebook: EXAMPLE_RULEBOOK }).crs.additional;
const points = (facts: Partial<Profile>, day = DAY): number | undefined => additional(facts, day).highWage;
const work = (...periods: WorkPeriod[]): number | undefined => points({ work: periods });

describe('a year of Canadian work in a listed occupation', () => {
  it.each([
    [PHYSICIAN, 77],
    [ENGINEER, 55],
    [NURSE, 33],
    [UNLISTED, 0],
  ])('in %s gives %i', (noc, wanted) => {
    expect(work(job('2024-01-01', null, { noc }))).toBe(wanted);
  });

  // 364 days at thirty hours a week are 1,560 hours; 728 days at fifteen.
  it.each([
    ['2025-12-01', 30, 55],
    ['2025-12-02', 30, 0],
    ['2025-12-01', 60, 55],
    ['2024-12-02', 15, 55],
    ['2024-12-03', 15, 0],
  ])('from %s to 2026-11-29 at %i hours a week gives %i', (from, hoursPerWeek, wanted) => {
    expect(work(job(from, null, { noc: ENGINEER, hoursPerWeek }))).toBe(wanted);
  });

  it('lies in the ten years of the CRS, and no day earlier', () => {
    // The window of 2026-11-29 begins on 2016-11-30.
    expect(work(job('2016-11-30', '2017-11-28', { noc: ENGINEER }))).toBe(55);
    expect(work(job('2016-11-29', '2017-11-27', { noc: ENGINEER }))).toBe(0);
  });

  it('adds up over occupations of one level, and not of two', () => {
    const half = (noc: string, year: number) => job(`${year}-01-01`, `${year}-07-01`, { noc });
    // Twice 182 days.
    expect(work(half(ENGINEER, 2023), half('31120', 2025))).toBe(55);
    expect(work(half(ENGINEER, 2023), half(PHYSICIAN, 2025))).toBe(0);
  });

  it.each<[string, Partial<WorkPeriod>]>([
    ['abroad', { country: 'FR' }],
    ['self-employed', { selfEmployed: true }],
    ['beside full-time study', { fullTimeStudent: true }],
    ['without authorisation', { authorised: false }],
  ])('does not count %s', (_, facts) => {
    expect(work(job('2024-01-01', null, { noc: ENGINEER, ...facts }))).toBe(0);
  });

  it('is the candidate’s own', () => {
    const spouse = { accompanying: true, canadianOrPermanentResident: false };
    const facts = { maritalStatus: 'married', familySize: 2 } as const;
    const periods = [job('2024-01-01', null, { noc: ENGINEER })];
    expect(points({ ...facts, spouse: { ...spouse, work: periods } })).toBe(0);
  });
});

describe('an offer in a listed occupation', () => {
  it.each([
    [PHYSICIAN, 66],
    [ENGINEER, 44],
    [NURSE, 22],
    [UNLISTED, 0],
  ])('in %s gives %i, assessed or not', (noc, wanted) => {
    expect(points({ jobOffers: [offer(noc)] })).toBe(wanted);
    expect(points({ jobOffers: [offer(noc, { supported: true })] })).toBe(wanted);
  });

  it('must be full-time', () => {
    expect(points({ jobOffers: [offer(PHYSICIAN, { fullTime: false })] })).toBe(0);
  });

  it('and work give the greater of the two, never both', () => {
    const engineer = { work: [job('2024-01-01', null, { noc: ENGINEER })] };
    expect(points({ ...engineer, jobOffers: [offer(NURSE)] })).toBe(55);
    expect(points({ ...engineer, jobOffers: [offer(ENGINEER)] })).toBe(55);
    expect(points({ ...engineer, jobOffers: [offer(NURSE), offer(PHYSICIAN)] })).toBe(66);
  });
});

describe('section D', () => {
  const rich = {
    siblingInCanada: true,
    education: [{ level: 'three-year', country: 'CA', awardedOn: '2018-06-01' }],
    languageTests: [english(9)],
    work: [job('2024-01-01', null, { noc: PHYSICIAN })],
  } satisfies Partial<Profile>;

  it('names the factor from the first day of the rules that have it, and not the day before', () => {
    expect(additional(rich, '2026-11-02')).toEqual({
      total: 45,
      nomination: 0,
      jobOffer: 0,
      canadianEducation: 30,
      french: 0,
      sibling: 15,
    });
    // The example gives nothing for study and siblings.
    expect(additional(rich, '2026-11-03')).toEqual({
      total: 77,
      nomination: 0,
      jobOffer: 0,
      canadianEducation: 0,
      french: 0,
      sibling: 0,
      highWage: 77,
    });
  });

  it('has its cap', () => {
    const nominee = { ...somebody(rich), nomination: { province: 'ON', acceptedOn: '2026-11-20' } } as const;
    expect(evaluate(nominee, DAY, { rulebook: EXAMPLE_RULEBOOK }).crs.additional).toMatchObject({
      total: 600,
      nomination: 600,
      highWage: 77,
    });
  });

  it('of the published rules does not have the factor on any day', () => {
    for (const day of ['2025-03-25', DAY])
      expect(Object.keys(evaluate(somebody(rich), day).crs.additional)).toEqual([
        'total',
        'nomination',
        'jobOffer',
        'canadianEducation',
        'french',
        'sibling',
      ]);
  });
});

describe('warnings', () => {
  const codes = (day: string, rulebook = EXAMPLE_RULEBOOK) =>
    evaluate(somebody(), day, { rulebook }).warnings.map(({ code }) => code);

  it('say that the rules are the operator’s own, from their first day on, and no longer that newer ones are not known', () => {
    expect(codes('2026-11-02')).toEqual(expect.not.arrayContaining(['rules-own', 'rules-superseded']));
    expect(codes('2026-11-03')).toContain('rules-own');
    expect(codes('2026-11-03')).not.toContain('rules-superseded');
    expect(evaluate(somebody(), '2026-11-03', { rulebook: EXAMPLE_RULEBOOK }).ruleset).toBe(
      'example-high-wage',
    );
  });

  it('say without such rules that newer ones are not known', () => {
    expect(evaluate(somebody(), DAY).warnings.map(({ code }) => code)).toContain('rules-superseded');
  });
});
