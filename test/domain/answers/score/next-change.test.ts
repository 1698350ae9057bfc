import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, score } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { runs } from '../../../runs.ts';
import { candidates } from '../../arbitrary/candidates.ts';
import { either } from '../../arbitrary/promising.ts';
import { english, job, somebody } from '../../somebody.ts';
import { changedDays, namedDays, resultText } from './changed-days.ts';

const TWO_YEARS = 731;

/** The first later day, within two years, whose result differs: every day is scored. */
function bruteForce(candidate: Candidate, asOf: IsoDate): IsoDate | undefined {
  const today = resultText(candidate, asOf);
  for (let day = toDay(asOf) + 1; day <= toDay(asOf) + TWO_YEARS; day++)
    if (resultText(candidate, toIsoDate(day)) !== today) return toIsoDate(day);
  return undefined;
}

describe('nextChangeOn', () => {
  it('is the first day that scoring every day of two years finds', () => {
    fc.assert(
      fc.property(either(candidates), ([candidate, asOf]) => {
        const { nextChangeOn } = score(candidate, asOf);
        const found = bruteForce(candidate, asOf);
        const last = toIsoDate(toDay(asOf) + TWO_YEARS);
        if (found === undefined) expect(nextChangeOn === null || nextChangeOn > last).toBe(true);
        else expect(nextChangeOn).toBe(found);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['two years', TWO_YEARS, 200],
    ['fifteen years', 15 * 366, 12],
  ])('named one after the other are exactly the days of %s on which a result changes', (_, days, numRuns) => {
    fc.assert(
      fc.property(either(candidates), ([candidate, asOf]) => {
        const end = toIsoDate(toDay(asOf) + days);
        expect(namedDays(candidate, asOf, end)).toEqual(changedDays(candidate, asOf, end));
      }),
      { numRuns: runs(numRuns) },
    );
  });

  it('is none where nothing will ever change', () => {
    const done = somebody({ dateOfBirth: '1950-01-01' });
    expect(score(done, '2099-01-01').nextChangeOn).toBeNull();
  });

  it('is named for jobs that fill a window just so: ten hours less a little a week', () => {
    // 1,560 hours in three years of 1,095 or 1,096 days: at 9.97 hours a week only the longer one holds them.
    const candidate = somebody({
      work: [job('2010-01-01', null, { hoursPerWeek: 9.97 })],
      languageTests: [english(9, '2029-01-01')],
    });
    const enough = (day: IsoDate): boolean =>
      !evaluate(candidate, day).programs.cec.reasons.some(({ code }) => code === 'canadian-work-too-short');
    const named = namedDays(candidate, '2027-06-01', '2033-12-31');
    for (let day = toDay('2027-06-02'); day < toDay('2034-01-01'); day++)
      if (enough(toIsoDate(day)) !== enough(toIsoDate(day - 1))) expect(named).toContain(toIsoDate(day));
    expect(enough('2028-02-28')).toBe(false);
    expect(enough('2028-02-29')).toBe(true);
    // The first day whose three years begin after 29 February 2028.
    expect([enough('2031-02-28'), enough('2031-03-01')]).toEqual([true, false]);
  });
});
