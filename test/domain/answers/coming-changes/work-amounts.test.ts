import { describe, expect, it } from 'vitest';
import { moves, ownAmounts, spouseAmounts } from '#domain/answers/coming-changes/work-amounts';
import { openDay } from '#domain/answers/score/open-day';
import { toDay } from '#domain/calendar/iso-date';
import type { Candidate } from '#domain/profile/profile';
import { mainOccupation } from '#domain/programs/cec/threshold';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { couple, job, somebody, TODAY } from '../../somebody.ts';

const opened = (candidate: Candidate, day = TODAY) =>
  openDay(compile(PUBLISHED_RULEBOOK), candidate, toDay(day));

function own(candidate: Candidate, day = TODAY): Record<string, number> {
  const of = opened(candidate, day);
  const categories = of.rulebook.categories.filter(
    ({ first, last }) => first <= toDay(day) && toDay(day) <= last,
  );
  return Object.fromEntries(ownAmounts(of, categories));
}

const NONE_OF_CATEGORIES = Object.fromEntries(
  [
    'healthcare',
    'stem',
    'trades',
    'education',
    'transport',
    'physicians',
    'senior-managers',
    'researchers',
  ].map((lane) => [`${lane} ${toDay('2026-02-18')}`, 0]),
);
/** Of the tables of points, the years from which the row reaches. */
const NOTHING = {
  row: 0,
  canadian: 0,
  foreign: 0,
  experience: 0,
  adaptability: 0,
  cec: 0,
  fsw: 0,
  ...NONE_OF_CATEGORIES,
};

const abroad = { country: 'IN' };

describe('what the rules see of a candidate’s work', () => {
  it('is nothing without any work', () => {
    expect(own(somebody())).toEqual(NOTHING);
  });

  it('is rows, bands, requirements and categories: of an electrician with three years in Canada', () => {
    // 2023-03-01 to 2026-03-10 are 1,106 days, three years of 364.
    expect(own(somebody({ work: [job('2023-03-01', null, { noc: '72200' })] }))).toEqual({
      ...NOTHING,
      // Of three years.
      row: 3,
      // One year and two.
      canadian: 2,
      // Of two to three years.
      experience: 2,
      adaptability: 1,
      cec: 1,
      fsw: 1,
      'trade 72200': 1,
      [`trades ${toDay('2026-02-18')}`]: 2,
    });
  });

  it('is bands of work abroad: three years of which none was two years long without a break', () => {
    const work = [
      job('2020-01-01', '2020-10-31', { ...abroad, noc: '13110' }),
      job('2021-01-01', '2021-10-31', { ...abroad, noc: '13110' }),
      job('2022-01-01', '2022-10-31', { ...abroad, noc: '13110' }),
      job('2023-01-01', '2023-10-31', { ...abroad, noc: '13110' }),
    ];
    // 1,216 days.
    expect(own(somebody({ work }))).toEqual({ ...NOTHING, foreign: 2, experience: 2 });
  });

  it('may be a category of which it is not resolved whether a break matters', () => {
    const nurse = { ...abroad, noc: '31301' };
    const work = [job('2024-01-01', '2024-04-30', nurse), job('2024-06-01', '2024-09-30', nurse)];
    expect(own(somebody({ work }), '2025-06-01')[`healthcare ${toDay('2025-02-27')}`]).toBe(1);
  });
});

describe('what the rules see of a spouse’s work', () => {
  const amounts = (candidate: Candidate) => Object.fromEntries(spouseAmounts(opened(candidate)));

  it('is the row of section B, and a year in any occupation in Canada', () => {
    expect(amounts(couple({}, { work: [job('2023-03-01', null)] }))).toEqual({ row: 3, adaptability: 1 });
    expect(amounts(couple({}, { work: [job('2025-03-01', null, { noc: '65201' })] }))).toEqual({
      row: 0,
      adaptability: 1,
    });
    expect(amounts(couple({}, { work: [job('2025-06-01', null)] }))).toEqual({ row: 0, adaptability: 0 });
  });

  it('is nothing where no spouse counts', () => {
    expect(amounts(somebody())).toEqual({});
    expect(amounts(couple({}, { accompanying: false, work: [job('2023-03-01', null)] }))).toEqual({});
  });
});

describe('amounts of two days', () => {
  const day = (amounts: Record<string, number>) => new Map(Object.entries(amounts));

  it.each([
    [{ row: 1 }, { row: 1 }, false, false],
    [{ row: 1 }, { row: 2 }, true, false],
    [{ row: 2 }, { row: 1 }, false, true],
    [{ row: 2, cec: 0 }, { row: 1, cec: 1 }, true, true],
    [{}, { 'trade 72200': 1 }, true, false],
    [{ 'trade 72200': 1 }, {}, false, true],
    [{}, { healthcare: 0 }, false, false],
  ])('%j and then %j: rose %s, fell %s', (before, after, rose, fell) => {
    expect(moves(day(before), day(after))).toEqual({ rose, fell });
  });
});

it('the level that is asked for is that of the occupation with most of the last three years', () => {
  const level = (noc: string) =>
    mainOccupation(
      opened(somebody({ work: [job('2022-01-01', '2024-06-30'), job('2024-07-01', null, { noc })] })),
    ).level;
  expect([level('72200'), level('13110'), level('00012')]).toEqual([5, 5, 7]);
});
