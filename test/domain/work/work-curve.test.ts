import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { WorkCurve } from '#domain/facts/work/work-curve';
import { workHistory } from '#domain/facts/work/work-history';
import type { WorkPeriod } from '#domain/profile/profile';
import { dates, workPeriods } from '../arbitrary/facts.ts';
import { sevenths } from '../oracle/work.ts';
import { job } from '../somebody.ts';

const careers = fc.array(workPeriods, { maxLength: 6 });
const days = dates('2003-01-01', '2030-12-31');

function curveOf(work: readonly WorkPeriod[]): WorkCurve {
  return new WorkCurve(workHistory(work).spans);
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

  it('pays the same on each day up to the next edge', () => {
    fc.assert(
      fc.property(careers, days, (work, day) => {
        const curve = curveOf(work);
        const paid = (on: number): number => sevenths(work, toIsoDate(on), toIsoDate(on));
        const edge = curve.nextEdge(toDay(day), toDay(day) + 300);
        expect(edge).toBeGreaterThan(toDay(day));
        for (let on = toDay(day) + 1; on < edge; on++) expect(paid(on)).toBe(paid(toDay(day)));
      }),
      { numRuns: 100 },
    );
  });

  it('has an edge where a job starts and where one is over, and none where one goes on', () => {
    const curve = curveOf([job('2020-01-01', '2020-06-30'), job('2021-01-01', null)]);
    const [start, over, again] = ['2020-01-01', '2020-07-01', '2021-01-01'].map(toDay);
    expect(curve.nextEdge(toDay('2019-01-01'), toDay('2030-01-01'))).toBe(start);
    expect(curve.nextEdge(toDay('2020-01-01'), toDay('2030-01-01'))).toBe(over);
    expect(curve.nextEdge(toDay('2020-07-01'), toDay('2030-01-01'))).toBe(again);
    expect(curve.nextEdge(toDay('2021-01-01'), toDay('2030-01-01'))).toBe(toDay('2030-01-01'));
  });
});
