import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/calendar/day';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { type Comparison, standsUntil } from '#domain/facts/work/comparison';
import { CANADIAN, SKILLED, workHistory } from '#domain/facts/work/work-history';
import type { WorkPeriod } from '#domain/profile/profile';
import { runs } from '../../../runs.ts';
import { hostileWork } from '../../arbitrary/hostile.ts';
import { plusYears } from '../../oracle/calendar.ts';
import { canadian, skilled } from '../../oracle/work.ts';
import { job, TODAY } from '../../somebody.ts';

const RUNS = { numRuns: runs(300) };
const LOOKED_AT = 4 * 366;

type Years = Comparison['years'];
const years = fc.constantFrom<Years>(undefined, 1, 3, 5, 10);
/** As histories by TEER category count it. */
const USES = {
  // Without what policies add.
  [CANADIAN]: (periods: readonly WorkPeriod[]) => canadian(periods, '2023-01-01'),
  [SKILLED]: (periods: readonly WorkPeriod[]) => skilled(periods, TODAY),
} as const;
const uses = fc.constantFrom<typeof CANADIAN | typeof SKILLED>(CANADIAN, SKILLED);

/** What a window holds on each day: hours of every day are added up, capped, and summed. */
function amounts(work: readonly WorkPeriod[], length: Years, from: Day, to: Day): (day: Day) => number {
  const start = Math.min(from, ...work.map((period) => toDay(period.from)));
  const hours = Array.from({ length: to - start + 1 }, () => 0);
  for (const period of work)
    for (
      let day = toDay(period.from);
      day <= (period.to === null ? to : Math.min(to, toDay(period.to)));
      day++
    )
      hours[day - start] = (hours[day - start] ?? 0) + Math.round(period.hoursPerWeek * 1000);
  const paid = [0];
  for (const week of hours) paid.push((paid.at(-1) ?? 0) + Math.min(week, 30_000));
  const before = (day: Day): number => paid[Math.max(0, day - start)] ?? 0;
  return (day) => {
    const left = length === undefined ? start : toDay(plusYears(toIsoDate(day), -length)) + 1;
    return before(day + 1) - before(left);
  };
}

/** Whether the answer is the same on every day up to the one returned, and whether it stands to the end. */
function expectStands(of: Comparison, amount: (day: Day) => number, day: Day): boolean {
  const until = day + LOOKED_AT;
  const stands = standsUntil(of, day, until);
  expect(stands).toBeGreaterThanOrEqual(day);
  expect(stands).toBeLessThanOrEqual(until);
  const answer = (on: Day): boolean => amount(on) >= of.limit;
  for (let on = day + 1; on <= stands; on++)
    if (answer(on) !== answer(day)) expect(toIsoDate(on)).toBe('as before');
  // What only grows is known to the day.
  if (of.years === undefined && of.rival === undefined && stands < until)
    expect(answer(stands + 1)).toBe(!answer(day));
  return stands === until;
}

describe('a comparison of work', () => {
  it('with a limit comes out the same up to the day that is returned, close to any amount', () => {
    const ended = { early: 0, never: 0 };
    fc.assert(
      fc.property(
        hostileWork,
        uses,
        years,
        fc.record({ part: fc.constantFrom('all', 'noc', 'stretch'), one: fc.nat() }),
        fc.integer({ min: 0, max: LOOKED_AT }),
        fc.integer({ min: -40_000, max: 40_000 }),
        ([periods, asOf], use, length, { part, one }, later, beside) => {
          const history = workHistory(periods, 'teer');
          const span = history.spans[one % history.spans.length];
          const only =
            span === undefined || part === 'all'
              ? {}
              : part === 'noc' || span.stretch < 0
                ? { noc: span.noc }
                : { noc: span.noc, stretch: span.stretch };
          const isOf = (index: number, noc: string): boolean =>
            (only.noc === undefined || only.noc === noc) &&
            (only.stretch === undefined ||
              history.spans.some((other) => other.index === index && other.stretch === only.stretch));
          const counted = USES[use](periods.filter(({ noc }, i) => isOf(i, noc)));
          const day = toDay(asOf);
          const amount = amounts(counted, length, day, day + LOOKED_AT);
          const limit = Math.max(1, amount(day + later) + beside);
          const forGood = expectStands({ history, use, years: length, ...only, limit }, amount, day);
          ended[forGood ? 'never' : 'early']++;
        },
      ),
      RUNS,
    );
    expect(Math.min(ended.early, ended.never), JSON.stringify(ended)).toBeGreaterThan(RUNS.numRuns / 20);
  });

  it('with a rival occupation does, too', () => {
    const ended = { early: 0, never: 0 };
    const twoOf = fc.record({ one: fc.nat(), other: fc.nat() });
    fc.assert(
      fc.property(
        hostileWork,
        uses,
        years,
        twoOf,
        fc.constantFrom(0, 1),
        ([periods, asOf], use, length, { one, other }, limit) => {
          const history = workHistory(periods, 'teer');
          const { occupations } = history;
          const noc = occupations[one % occupations.length];
          const rivals = occupations.filter((code) => code !== noc);
          const rival = rivals[other % rivals.length];
          fc.pre(noc !== undefined && rival !== undefined);
          const day = toDay(asOf);
          const amountOf = (code: string) =>
            amounts(USES[use](periods.filter((period) => period.noc === code)), length, day, day + LOOKED_AT);
          const [own, theirs] = [amountOf(noc ?? ''), amountOf(rival ?? '')];
          const of = { history, use, years: length, noc, rival: rival ?? '', limit };
          const forGood = expectStands(of, (on) => own(on) - theirs(on), day);
          ended[forGood ? 'never' : 'early']++;
        },
      ),
      RUNS,
    );
    expect(Math.min(ended.early, ended.never), JSON.stringify(ended)).toBeGreaterThan(RUNS.numRuns / 20);
  });
});

describe('a comparison of one job', () => {
  const history = workHistory([job('2020-01-01', '2021-12-31', { hoursPerWeek: 30 })], 'teer');
  const days = (count: number): number => count * 30_000;
  const until = (of: Partial<Comparison>, from: string, to = '2040-01-01'): string =>
    toIsoDate(standsUntil({ history, use: CANADIAN, years: 3, limit: 1, ...of }, toDay(from), toDay(to)));

  it('with an amount not reached yet stands until the day before it is', () => {
    expect(until({ limit: days(100) }, '2020-01-15')).toBe('2020-04-08');
    expect(until({ limit: days(100) }, '2019-01-15')).toBe('2020-04-08');
    expect(until({ limit: days(100) }, '2019-01-15', '2020-03-31')).toBe('2020-03-31');
  });

  it('with an amount that is reached stands until the window has lost more than is over it', () => {
    // 731 days from 2020-01-01 on; 2023-01-01 is the first day whose three years do not hold the first of them.
    expect(until({ limit: days(731) }, '2021-12-31')).toBe('2022-12-31');
    expect(until({ limit: days(730) }, '2021-12-31')).toBe('2023-01-01');
    expect(until({ limit: 1 }, '2021-12-31')).toBe('2024-12-30');
  });

  it('stands for good where nothing comes in any more, or nothing is left', () => {
    expect(until({ limit: days(732) }, '2021-12-31')).toBe('2040-01-01');
    expect(until({}, '2025-06-01')).toBe('2040-01-01');
    expect(until({ years: undefined, limit: days(731) }, '2021-12-31')).toBe('2040-01-01');
  });
});
