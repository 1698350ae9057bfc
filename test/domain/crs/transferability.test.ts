import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Credential, Profile, WorkPeriod } from '#domain/profile/profile';
import type { CrsBreakdown } from '#domain/result/score-result';
import reference from '../reference/crs.json' with { type: 'json' };
import { english, foreignCredential, job, somebody, TODAY } from '../somebody.ts';

const { C } = reference;

function points(facts: Partial<Profile>): CrsBreakdown['transferability'] {
  return evaluate(somebody(facts), TODAY).crs.transferability;
}

function years(count: number, country: string): WorkPeriod[] {
  return count === 0 ? [] : [job(toIsoDate(toDay(TODAY) - 364 * count + 1), null, { country })];
}

const TIERS: readonly Credential[][] = [
  [foreignCredential('secondary')],
  [foreignCredential('three-year')],
  [foreignCredential('master')],
];
/** Fewest and most years of each row of foreign work. */
const FOREIGN: Readonly<Record<string, readonly number[]>> = { '0': [0], '1-2': [1, 2], '3+': [3, 5] };

describe('education', () => {
  it.each(C.education_and_language.rows)(
    'tier $tier with language: $clb7 and $clb9',
    ({ tier, clb7, clb9 }) => {
      const of = (level: number): number =>
        points({ education: TIERS[tier] ?? [], languageTests: [english(level)] }).education;
      expect([6, 7, 8, 9, 10].map(of)).toEqual([0, clb7, clb7, clb9, clb9]);
    },
  );

  it.each(C.education_and_canadian_work.rows)(
    'tier $tier with Canadian work: $years_1 and $years_2_plus',
    (row) => {
      const of = (count: number): number =>
        points({ education: TIERS[row.tier] ?? [], work: years(count, 'CA') }).education;
      expect([0, 1, 2, 3].map(of)).toEqual([0, row.years_1, row.years_2_plus, row.years_2_plus]);
    },
  );

  it('one ability below 9 is in the lower column, one below 7 in none', () => {
    const of = (reading: number): number =>
      points({ education: TIERS[2] ?? [], languageTests: [{ ...english(10), reading }] }).education;
    expect([6, 7, 8, 9].map(of)).toEqual([0, 25, 25, 50]);
  });
});

describe('foreign work', () => {
  it.each(C.foreign_work_and_language.rows)('$foreign_years years with language: $clb7 and $clb9', (row) => {
    for (const count of FOREIGN[row.foreign_years] ?? []) {
      const of = (level: number): number =>
        points({ work: years(count, 'IN'), languageTests: [english(level)] }).foreignWork;
      expect([6, 7, 8, 9, 10].map(of)).toEqual([0, row.clb7, row.clb7, row.clb9, row.clb9]);
    }
  });

  it.each(C.foreign_work_and_canadian_work.rows)('$foreign_years years with Canadian work', (row) => {
    for (const count of FOREIGN[row.foreign_years] ?? []) {
      const of = (ca: number): number =>
        points({ work: [...years(count, 'IN'), ...years(ca, 'CA')] }).foreignWork;
      expect([0, 1, 2, 3].map(of)).toEqual([0, row.canadian_1, row.canadian_2_plus, row.canadian_2_plus]);
    }
  });

  it('counts self-employment, and work without a Canadian permit', () => {
    const of = (facts: Partial<WorkPeriod>): number =>
      points({
        work: [job('2020-01-01', '2024-01-01', { country: 'IN', ...facts })],
        languageTests: [english(9)],
      }).foreignWork;
    expect([of({ selfEmployed: true }), of({ authorised: false })]).toEqual([50, 50]);
  });
});

describe('a certificate of qualification', () => {
  const of = (noc: string, level: number, issuedOn = '2024-01-01'): number =>
    points({
      certificatesOfQualification: [{ noc, province: 'ON', issuedOn }],
      languageTests: [english(level)],
    }).certificate;

  it('gives 25 from level 5 and 50 from level 7', () => {
    expect([4, 5, 6, 7, 10].map((level) => of('72310', level))).toEqual([0, 25, 25, 50, 50]);
  });

  it('counts from the day of issue', () => {
    expect([of('72310', 7, TODAY), of('72310', 7, toIsoDate(toDay(TODAY) + 1))]).toEqual([50, 0]);
  });

  it.each([
    ['72310', 50],
    ['72600', 0],
    ['73200', 50],
    ['82021', 50],
    ['83100', 50],
    ['92100', 50],
    ['93100', 50],
    ['93200', 0],
    ['63200', 50],
    ['63210', 0],
    ['62200', 50],
    ['62201', 0],
    ['21232', 0],
  ])('in occupation %s: %i', (noc, expected) => {
    expect(of(noc, 7)).toBe(expected);
  });
});
