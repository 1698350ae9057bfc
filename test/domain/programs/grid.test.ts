import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Credential, Profile, Spouse } from '#domain/profile/profile';
import type { SkilledWorkerGrid } from '#domain/result/score-result';
import reference from '../reference/programs.json' with { type: 'json' };
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  french,
  job,
  somebody,
  TODAY,
} from '../somebody.ts';

const { grid: GRID } = reference.fsw;

function grid(facts: Partial<Profile>): SkilledWorkerGrid {
  return evaluate(somebody(facts), TODAY).programs.fsw.grid;
}

const ago = (days: number): string => toIsoDate(toDay(TODAY) - days);

const CREDENTIALS: Readonly<Record<string, Credential[]>> = {
  secondary: [foreignCredential('secondary')],
  one_year_postsecondary: [foreignCredential('one-year')],
  two_year_postsecondary: [foreignCredential('two-year')],
  three_year_plus_postsecondary: [foreignCredential('three-year')],
  two_or_more_one_three_year_plus: [foreignCredential('three-year'), foreignCredential('one-year')],
  masters_or_entry_to_practice_professional_teer1: [foreignCredential('professional')],
  doctoral: [foreignCredential('doctoral')],
};

describe('the 67-point grid', () => {
  it.each(GRID.education.rows)('education, $id: $points', ({ id, points }) => {
    expect(grid({ education: CREDENTIALS[id] ?? [] }).education).toBe(points);
  });

  it.each([
    [6, 0],
    [7, 4 * 4],
    [8, 4 * 5],
    [9, 4 * 6],
    [10, 4 * 6],
  ])('first language at level %i: %i', (level, points) => {
    expect(grid({ languageTests: [english(level)] }).language).toBe(points);
  });

  it.each([
    ['level 5 in all abilities', french(5), 4],
    ['level 4 in one', { ...french(9), speaking: 4 }, 0],
  ])('second language, %s: %i', (_, test, points) => {
    expect(grid({ languageTests: [english(9), test], firstOfficialLanguage: 'en' }).language).toBe(
      24 + points,
    );
  });

  it.each([
    [0, 0],
    [1, 9],
    [2, 11],
    [3, 11],
    [4, 13],
    [5, 13],
    [6, 15],
    [9, 15],
  ])('%i years of experience: %i', (years, points) => {
    const work = years === 0 ? [] : [job(ago(364 * years - 1), null, { country: 'IN' })];
    expect(grid({ work }).experience).toBe(points);
  });

  const ages = GRID.age.rows.flatMap(({ age, points }) => {
    if (typeof age === 'number') return [{ age, points }];
    const [from = 0, to = from] = age.split(/\D+/).filter(Boolean).map(Number);
    return age.startsWith('under')
      ? [{ age: from - 1, points }]
      : [
          { age: from, points },
          { age: to, points },
        ];
  });
  it.each(ages)('at $age: $points', ({ age, points }) => {
    const born = `${2026 - age}${TODAY.slice(4)}`;
    expect(grid({ dateOfBirth: born }).age).toBe(points);
  });

  it('arranged employment: 10, and 5 for adaptability', () => {
    const offer = { noc: '63200', province: 'ON', fullTime: true, supported: true };
    expect(grid({ jobOffers: [offer] })).toMatchObject({ arrangedEmployment: 10, adaptability: 5 });
    for (const flaw of [{ fullTime: false }, { supported: false }, { noc: '64100' }])
      expect(grid({ jobOffers: [{ ...offer, ...flaw }] })).toMatchObject({
        arrangedEmployment: 0,
        adaptability: 0,
      });
  });
});

describe('adaptability', () => {
  const year = job(ago(363), null);
  const of = (facts: Partial<Profile>, spouse?: Partial<Spouse>): number =>
    evaluate(spouse === undefined ? somebody(facts) : couple(facts, spouse), TODAY).programs.fsw.grid
      .adaptability;

  it.each([
    ['a spouse at level 4', {}, { languageTests: [english(4)] }, 5],
    ['a spouse with one ability at 3', {}, { languageTests: [{ ...english(9), reading: 3 }] }, 0],
    ['a spouse who is a citizen', {}, { languageTests: [english(9)], canadianOrPermanentResident: true }, 0],
    ['a spouse who stays', {}, { languageTests: [english(9)], accompanying: false }, 0],
    ['two years of study in Canada', { education: [canadianCredential('two-year')] }, undefined, 5],
    ['one year of study in Canada', { education: [canadianCredential('one-year')] }, undefined, 0],
    ['study of a spouse in Canada', {}, { education: [canadianCredential('three-year')] }, 5],
    ['a year of skilled work in Canada', { work: [year] }, undefined, 10],
    ['a year less a day', { work: [job(ago(362), null)] }, undefined, 0],
    ['a year long ago', { work: [job('2010-01-01', '2011-01-31')] }, undefined, 10],
    ['a year of unskilled work', { work: [{ ...year, noc: '65201' }] }, undefined, 0],
    ['a year without authorisation', { work: [{ ...year, authorised: false }] }, undefined, 0],
    ['a year of unskilled work of a spouse', {}, { work: [{ ...year, noc: '65201' }] }, 5],
    ['a sibling', { siblingInCanada: true }, undefined, 5],
    ['more than ten points', { work: [year], siblingInCanada: true }, { languageTests: [english(9)] }, 10],
  ])('%s', (_, facts, spouse, points) => {
    expect(of(facts, spouse)).toBe(points);
  });
});
