import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Candidate, WorkPeriod } from '#domain/profile/profile';
import { TEST_RULEBOOK } from '../../rulebook/test-rulebook.ts';
import { couple, english, job, somebody, TODAY } from '../../somebody.ts';
import { daysFrom } from './changed-days.ts';

/** Too old for points of any age. */
const OLD = { dateOfBirth: '1950-01-01' };
const daysOf = (candidate: Candidate, asOf = TODAY): string[] => daysFrom(candidate, asOf, TEST_RULEBOOK);

describe('the days on which a result changes', () => {
  it('are one where two things happen: a year of work is full as the table of funds is a year old', () => {
    expect(daysOf(somebody({ ...OLD, work: [job('2025-07-09', null)] }))[0]).toBe('2026-07-07');
    expect(daysOf(somebody({ ...OLD, work: [job('2025-07-08', null)] })).slice(0, 2)).toEqual([
      '2026-07-06',
      '2026-07-07',
    ]);
  });

  it('are none of a time that never comes: a job that goes on, a credential that was not assessed', () => {
    const endless = somebody({
      ...OLD,
      education: [{ level: 'master', country: 'IN', awardedOn: '2016-06-01' }],
      work: [job('2000-01-01', null)],
      jobOffers: [{ noc: '21232', province: 'ON', fullTime: true, supported: true }],
    });
    expect(daysOf(endless)).toEqual(['2026-07-07', '2026-11-03']);
  });

  it('are also those that lie years ahead, with nothing in between', () => {
    // 1,560 hours at ten a week: 1,092 days. No category asks for less in this occupation.
    const slow = somebody({ ...OLD, work: [job('2026-12-01', null, { noc: '13110', hoursPerWeek: 10 })] });
    const year = toIsoDate(toDay('2026-12-01') + 1092 - 1);
    expect(daysOf(slow, '2026-11-03').slice(0, 2)).toEqual(['2026-12-01', year]);
    expect(daysOf(slow, '2026-12-05')[0]).toBe(year);
  });

  it('are those of a test: sixty days before it is two years old, and then', () => {
    const tested = somebody({ ...OLD, languageTests: [english(9, '2025-09-01')] });
    expect(daysOf(tested)).toEqual(['2026-07-07', '2026-11-03', '2027-07-03', '2027-09-01']);
  });

  it('come to an end', () => {
    expect(daysOf(somebody(OLD), '2099-01-01')).toEqual([]);
  });
});

/** A year of work in Canada, of any time, gives points of the grid (IRPR 83(1)(c)): 1,560 hours. */
describe('a year that is full after decades is a change', () => {
  const slow = (from: string, hoursPerWeek: number): WorkPeriod => job(from, null, { hoursPerWeek });

  it.each([
    ['an hour a week: 1,560 weeks', '2020-01-01', 1, 7 * 1560],
    ['0.3 hours a week: 5,200 weeks, just less than a century', TODAY, 0.3, 7 * 5200],
  ])('of %s', (_, from, hoursPerWeek, days) => {
    const full = toIsoDate(toDay(from) + days - 1);
    expect(daysFrom(somebody({ work: [slow(from, hoursPerWeek)] }), TODAY)).toContain(full);
    expect(daysFrom(couple({}, { work: [slow(from, hoursPerWeek)] }), TODAY)).toContain(full);
  });

  it('and beyond a century it is not looked for', () => {
    const last = toIsoDate(toDay(TODAY) + 36_525);
    for (const hoursPerWeek of [0.1, 0.0001])
      expect(
        daysFrom(somebody({ work: [slow(TODAY, hoursPerWeek)] }), TODAY).filter((day) => day > last),
      ).toEqual([]);
  });
});
