import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { windowStart } from '#domain/facts/work/hour-days';
import { WorkCurve } from '#domain/facts/work/work-curve';
import { workHistory } from '#domain/facts/work/work-history';
import { evenUntil, nextFebruary } from '#domain/next-change/even-stretch';
import { hostileWork } from '../arbitrary/hostile.ts';
import { job } from '../somebody.ts';

const curveOf = (...work: Parameters<typeof job>[]): WorkCurve =>
  new WorkCurve(workHistory(work.map((facts) => job(...facts))).spans);

describe('the next February', () => {
  it.each([
    ['2023-01-01', '2023-02-28'],
    ['2023-02-27', '2023-02-28'],
    ['2023-02-28', '2023-03-01'],
    ['2023-03-01', '2024-02-28'],
    ['2024-02-27', '2024-02-28'],
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2024-03-01', '2025-02-28'],
    ['2024-12-31', '2025-02-28'],
  ])('of %s is %s', (day, february) => {
    expect(toIsoDate(nextFebruary(toDay(day)))).toBe(february);
  });

  it.each([1, 2, 3, 4, 5, 10])('is a day up to which windows of %i years move a day each day', (years) => {
    for (let day = toDay('2019-01-01'); day < toDay('2029-01-01'); day = nextFebruary(day)) {
      const until = nextFebruary(day);
      if (until > day + 1) expect(windowStart(until, years) - windowStart(day, years)).toBe(until - day);
    }
  });
});

describe('an even stretch', () => {
  const until = (work: WorkCurve, years: number | undefined, from: string, to = '2035-01-01'): string =>
    toIsoDate(evenUntil(work, years, toDay(from), toDay(to)));

  it('of all work ends with the last day of a job, or the day before one begins', () => {
    const work = curveOf(['2020-01-01', '2022-03-31'], ['2023-05-01', null]);
    expect(until(work, undefined, '2021-01-01')).toBe('2022-03-31');
    expect(until(work, undefined, '2022-03-30')).toBe('2022-03-31');
    expect(until(work, undefined, '2022-03-31')).toBe('2023-04-30');
    expect(until(work, undefined, '2022-05-01')).toBe('2023-04-30');
    expect(until(work, undefined, '2023-05-01')).toBe('2035-01-01');
    expect(until(work, undefined, '2021-01-01', '2021-06-30')).toBe('2021-06-30');
  });

  it('of a window that work fills has no end', () => {
    expect(until(curveOf(['2010-01-01', null]), 3, '2020-06-01')).toBe('2035-01-01');
    expect(until(curveOf(), 3, '2020-06-01')).toBe('2035-01-01');
  });

  it('of a window ends some days before its first day is the first of a job', () => {
    const end = evenUntil(curveOf(['2020-01-01', null]), 3, toDay('2022-06-01'), toDay('2035-01-01'));
    expect(windowStart(end, 3)).toBeLessThanOrEqual(toDay('2020-01-01'));
    expect(windowStart(end, 3)).toBeGreaterThan(toDay('2020-01-01') - 5);
  });

  it('gains the same and loses the same on each of its days', () => {
    const anyDay = fc.integer({ min: -1500, max: 1500 });
    fc.assert(
      fc.property(
        hostileWork,
        fc.constantFrom(undefined, 1, 3, 5, 10),
        anyDay,
        ([periods, day], years, beside) => {
          const work = new WorkCurve(workHistory(periods).spans);
          const paid = (on: number): number => work.between(on, on);
          const from = toDay(day) + beside;
          const end = evenUntil(work, years, from, from + 1000);
          expect(end).toBeGreaterThan(from);
          expect(end).toBeLessThanOrEqual(from + 1000);
          for (let on = from + 1; on <= end; on++) expect(paid(on)).toBe(paid(end));
          if (years === undefined || end === from + 1) return;
          const first = windowStart(from, years);
          for (let on = first; on < windowStart(end, years); on++) expect(paid(on)).toBe(paid(first));
        },
      ),
      { numRuns: 60 },
    );
  });
});
