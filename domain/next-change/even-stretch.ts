import { civilDate, type Day, dayOf } from '../calendar/day.ts';
import { windowStart } from '../facts/work/hour-days.ts';
import type { WorkCurve } from '../facts/work/work-curve.ts';

/** The most that leap days take the start of a window from its even course, in days: by 29 February, and by centuries. */
const LEAP_DAYS = 2;

/**
 * The last day up to which windows of years start a day later each day: only into 29 February and 1 March it can be two
 * days, or none. The day after at least.
 */
export function nextFebruary(day: Day): Day {
  const { year } = civilDate(day);
  const [february, march] = [dayOf(year, 2, 28), dayOf(year, 3, 1)];
  return day < february ? february : day < march ? day + 1 : dayOf(year + 1, 2, 28);
}

/**
 * A later day, not after `to`, up to which a window gains the same and loses the same each day, but for leap days. The
 * day after `from` at least.
 *
 * @param work what is counted in the window
 * @param years length of the window; absent: everything up to the day
 */
export function evenUntil(work: WorkCurve, years: number | undefined, from: Day, to: Day): Day {
  const gaining = work.nextEdge(from + 1, to + 1) - 1;
  if (years === undefined) return gaining;
  const first = windowStart(from, years);
  const steps = work.nextEdge(first, first + gaining - from + LEAP_DAYS) - first;
  return from + Math.max(1, steps - LEAP_DAYS);
}
