import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, FAR_PAST } from '#domain/calendar/day';
import { toDay } from '#domain/calendar/iso-date';
import { hourDays, windowStart } from '#domain/facts/work/hour-days';
import { CANADIAN, SKILLED, teerOf, type WorkHistory, workHistory } from '#domain/facts/work/work-history';
import { firstMove } from '#domain/next-change/gauge';
import { occupationRivalry } from '#domain/next-change/occupation-rivalry';
import { reachedLimit } from '#domain/next-change/reached-limit';
import { PROGRAM_RULES } from '#domain/rulebook/programs/programs';
import { hostileWork } from '../arbitrary/hostile.ts';

const RUNS = { numRuns: Number(process.env.RUNS ?? 400) };
const LOOKED_AT = 4 * 366;

/** The first day, up to `to`, that reads otherwise than `from`: every day is read. */
function byReading(reading: (day: Day) => number, from: Day, to: Day): Day | undefined {
  for (let day = from + 1; day <= to; day++) if (reading(day) !== reading(from)) return day;
  return undefined;
}

function worked(work: WorkHistory, use: number, years: number | undefined, day: Day, noc?: string): number {
  return hourDays(work, use, years === undefined ? FAR_PAST : windowStart(day, years), day, noc);
}

describe('a limit of an amount of work', () => {
  it('is passed on the day that reading every day finds, close to any amount', () => {
    fc.assert(
      fc.property(
        hostileWork,
        fc.constantFrom(CANADIAN, SKILLED),
        fc.constantFrom(undefined, 1, 3, 4, 5, 10),
        fc.integer({ min: 0, max: LOOKED_AT }),
        fc.integer({ min: -40_000, max: 40_000 }),
        ([periods, asOf], use, years, later, beside) => {
          const work = workHistory(periods);
          const from = toDay(asOf);
          const amount = worked(work, use, years, from + later) + beside;
          const limit = { use, years, amounts: [amount, amount + 30_000] };
          const reading = (day: Day): number =>
            limit.amounts.filter((one) => worked(work, use, years, day) >= one).length;
          expect(firstMove(reachedLimit(work, limit), from, from + LOOKED_AT)).toBe(
            byReading(reading, from, from + LOOKED_AT),
          );
        },
      ),
      RUNS,
    );
  });
});

describe('the rivalry of occupations', () => {
  const [first] = PROGRAM_RULES;

  it('turns on the day that comparing on every day finds', () => {
    let turned = 0;
    fc.assert(
      fc.property(hostileWork, ([periods, asOf]) => {
        const work = workHistory(periods);
        const rivalry = first === undefined ? undefined : occupationRivalry(work, first.cec);
        if (first === undefined || rivalry === undefined) return;
        const from = toDay(asOf);
        const most = (day: Day, isUpper: boolean): number =>
          work.occupations
            .filter((noc) => teerOf(noc) <= 1 === isUpper)
            .reduce(
              (sofar, noc) => Math.max(sofar, worked(work, CANADIAN, first.cec.work.withinYears, day, noc)),
              0,
            );
        const found = byReading(
          (day) => Math.sign(most(day, true) - most(day, false)),
          from,
          from + LOOKED_AT,
        );
        if (found !== undefined) turned++;
        expect(firstMove(rivalry, from, from + LOOKED_AT)).toBe(found);
      }),
      RUNS,
    );
    expect(turned).toBeGreaterThan(RUNS.numRuns / 20);
  });
});
