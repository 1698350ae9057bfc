import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { hourDays } from '#domain/facts/work/hour-days';
import { CANADIAN, SKILLED, workHistory } from '#domain/facts/work/work-history';
import type { WorkPeriod } from '#domain/profile/profile';
import { dates, workPeriods } from '../../arbitrary/facts.ts';
import { canadian, sevenths, skilled } from '../../oracle/work.ts';
import { job, somebody, TODAY } from '../../somebody.ts';

/** Points of the published table for 0, 1, 2 … years of Canadian work without a spouse. */
const POINTS = [0, 40, 53, 64, 72, 80];

function canadianWork(work: WorkPeriod[], asOf = TODAY): number {
  return evaluate(somebody({ work }), asOf).crs.core.canadianWork;
}

function daysBefore(day: string, days: number): string {
  return toIsoDate(toDay(day) - days);
}

describe('a year of work', () => {
  it.each([1, 2, 3, 4, 5])(
    '%i times 364 full-time days, the last one today, are as many years; a day less is not',
    (years) => {
      const days = 364 * years;
      expect(canadianWork([job(daysBefore(TODAY, days - 1), null)])).toBe(POINTS[years]);
      expect(canadianWork([job(daysBefore(TODAY, days - 2), null)])).toBe(POINTS[years - 1]);
    },
  );

  it.each([
    ['30 hours count in full', 30, 364],
    ['60 hours count as 30', 60, 364],
    ['15 hours take twice as long', 15, 728],
    ['20 hours take half as long again', 20, 546],
    ['37.5 hours count as 30', 37.5, 364],
  ])('%s', (_, hoursPerWeek, days) => {
    expect(canadianWork([job(daysBefore(TODAY, days - 1), TODAY, { hoursPerWeek })])).toBe(40);
    expect(canadianWork([job(daysBefore(TODAY, days - 2), TODAY, { hoursPerWeek })])).toBe(0);
  });

  it.each([
    ['two half-time jobs at once are full-time', [15, 15], 364],
    ['two full-time jobs at once are one', [40, 40], 364],
    ['20 and 20 hours are capped at 30', [20, 20], 364],
    ['10 and 5 hours are half-time', [10, 5], 728],
  ])('%s', (_, hours, days) => {
    const at = (start: number): WorkPeriod[] =>
      hours.map((hoursPerWeek, i) =>
        job(daysBefore(TODAY, start), TODAY, { hoursPerWeek, noc: i === 0 ? '21232' : '21231' }),
      );
    expect(canadianWork(at(days - 1))).toBe(40);
    expect(canadianWork(at(days - 2))).toBe(0);
  });

  it('ends on the day asked about: work after it does not count', () => {
    expect(canadianWork([job('2025-06-01', '2027-06-01')])).toBe(0);
    expect(canadianWork([job('2025-06-01', '2027-06-01')], '2026-05-30')).toBe(40);
    expect(canadianWork([job('2025-06-01', '2027-06-01')], '2026-05-29')).toBe(0);
  });
});

describe('Canadian work', () => {
  it.each([
    ['TEER 3 counts', { noc: '63200' }, 40],
    ['TEER 4 does not', { noc: '64100' }, 0],
    ['abroad does not', { country: 'US' }, 0],
    ['self-employed does not', { selfEmployed: true }, 0],
    ['beside full-time study does not', { fullTimeStudent: true }, 0],
    ['unauthorised does not', { authorised: false }, 0],
  ])('%s', (_, facts, points) => {
    expect(canadianWork([job('2025-01-01', '2026-01-31', facts)])).toBe(points);
  });

  it('leaves the window of ten years day by day', () => {
    const work = [job('2015-03-11', '2016-03-31')];
    expect(canadianWork(work, '2025-04-02')).toBe(40);
    expect(canadianWork(work, '2025-04-03')).toBe(0);
  });
});

describe('hour-days', () => {
  const [first, last] = [toDay('2020-03-01'), toDay('2020-03-31')];
  const full = (...work: [string, string][]): number =>
    hourDays(
      workHistory(
        work.map(([from, to]) => job(from, to)),
        'teer',
      ),
      SKILLED,
      first,
      last,
    ) / 30_000;

  it('count a job of which only the first or the last day lies within', () => {
    expect(full(['2020-02-01', '2020-03-01'])).toBe(1);
    expect(full(['2020-02-01', '2020-02-29'])).toBe(0);
    expect(full(['2020-03-31', '2020-04-30'])).toBe(1);
    expect(full(['2020-04-01', '2020-04-30'])).toBe(0);
  });

  it('count them also where jobs overlap, and a shared day once', () => {
    expect(full(['2020-03-10', '2020-03-12'], ['2020-03-12', '2020-03-14'])).toBe(5);
    const both: [string, string][] = [
      ['2020-03-10', '2020-03-12'],
      ['2020-03-11', '2020-03-12'],
    ];
    expect(full(['2020-02-01', '2020-03-01'], ...both, ['2020-03-31', '2020-04-30'])).toBe(5);
  });

  it('are none where the last day lies before the first', () => {
    const work = workHistory([job('2020-01-01', '2020-12-31')], 'teer');
    expect([first - 1, first - 2, first - 31].map((end) => hourDays(work, SKILLED, first, end))).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('hour-days of random work', () => {
  it('are what adding up day by day gives, whatever the order of the list', () => {
    fc.assert(
      fc.property(
        fc.array(workPeriods, { maxLength: 6 }),
        dates('2010-01-01', '2027-12-31'),
        fc.nat(4000),
        (work, day, length) => {
          const first = daysBefore(day, length);
          for (const list of [work, work.toReversed()])
            for (const [use, counted] of [
              [SKILLED, skilled(work, TODAY)],
              // Without what policies add.
              [CANADIAN, canadian(work, '2023-01-01')],
            ] as const)
              expect(hourDays(workHistory(list, 'teer'), use, toDay(first), toDay(day)) / 1000).toBeCloseTo(
                sevenths(counted, first, day),
                6,
              );
        },
      ),
      { numRuns: 200 },
    );
  });
});
