import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '#domain/calendar/iso-date';
import { WorkCurve } from '#domain/facts/work/work-curve';
import { workHistory } from '#domain/facts/work/work-history';
import type { WorkPeriod } from '#domain/profile/profile';
import { dates, workPeriods } from '../../arbitrary/facts.ts';
import { sevenths } from '../../oracle/work.ts';

const careers = fc.array(workPeriods, { maxLength: 6 });
const days = dates('2003-01-01', '2030-12-31');

function curveOf(work: readonly WorkPeriod[]): WorkCurve {
  return new WorkCurve(workHistory(work, 'teer').spans);
}

describe('a work curve', () => {
  it('holds between any two days what adding up day by day gives', () => {
    fc.assert(
      fc.property(careers, days, days, (work, first, last) => {
        expect(curveOf(work).between(toDay(first), toDay(last))).toBe(
          first > last ? 0 : Math.round(sevenths(work, first, last) * 1000),
        );
      }),
      { numRuns: 150 },
    );
  });
});
