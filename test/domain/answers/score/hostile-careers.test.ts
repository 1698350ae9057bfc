import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { runs } from '../../../runs.ts';
import { hostile } from '../../arbitrary/hostile.ts';
import { changedDays, daysFrom, namedDays } from './changed-days.ts';

describe('changes of careers that meet uneven calendars', () => {
  it.each([
    ['two years', 731, 60],
    ['thirteen years', 13 * 366, 6],
  ])('over %s are those that scoring every day finds', (_, days, numRuns) => {
    fc.assert(
      fc.property(hostile, ([candidate, asOf]) => {
        const end = toIsoDate(toDay(asOf) + days);
        const changed = changedDays(candidate, asOf, end);
        expect(namedDays(candidate, asOf, end)).toEqual(changed);
        expect(daysFrom(candidate, asOf).filter((day) => day <= end)).toEqual(changed);
      }),
      { numRuns: runs(numRuns) },
    );
  });
});
