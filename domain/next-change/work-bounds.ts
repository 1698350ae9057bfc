import { civilDate, type Day, dayOf, FAR_PAST } from '../calendar/day.ts';
import { hourDays, windowStart } from '../work/hour-days.ts';
import type { WorkHistory } from '../work/work-history.ts';

/** The least and the most of something over some days. */
export interface Bounds {
  least: number;
  most: number;
}

/** True when no span starts or ends within the days: each is worked like the next. */
function isEven({ spans }: WorkHistory, first: Day, last: Day): boolean {
  return spans.every(({ from, to }) => !(from > first && from <= last) && !(to >= first && to < last));
}

/** True when the end of a February lies after `from` and up to `to`: only there do windows of years move unevenly. */
function passesFebruary(from: Day, to: Day): boolean {
  const { year } = civilDate(from);
  const [march, next] = [dayOf(year, 3, 1), dayOf(year + 1, 3, 1)];
  return (march > from && march - 2 <= to) || next - 2 <= to;
}

function windowOf(day: Day, years: number | undefined): Day {
  return years === undefined ? FAR_PAST : windowStart(day, years);
}

/**
 * What a window of so many years holds at least and at most on the days `from` to `to`: never less than what was worked
 * in the days that all windows share, never more than what was worked in any of them.
 *
 * @param years length of the window; absent: everything up to the day
 */
export function workBounds(
  work: WorkHistory,
  use: number,
  years: number | undefined,
  from: Day,
  to: Day,
): Bounds {
  return {
    least: hourDays(work, use, windowOf(to, years), from),
    most: hourDays(work, use, windowOf(from, years), to),
  };
}

/**
 * The same, closer where work goes on evenly at both ends: then the window gains and loses evenly too, but for the day
 * more or less that a leap year makes.
 */
export function closeWorkBounds(
  work: WorkHistory,
  use: number,
  years: number | undefined,
  from: Day,
  to: Day,
): Bounds {
  const { least, most } = workBounds(work, use, years, from, to);
  const [first, latest] = [windowOf(from, years), windowOf(to, years)];
  if (least === most || first === FAR_PAST) return { least, most };
  if (!isEven(work, from + 1, to) || !isEven(work, first, latest)) return { least, most };
  const now = hourDays(work, use, first, from);
  const lost = hourDays(work, use, first, first);
  const drift = (hourDays(work, use, to, to) - lost) * (to - from);
  const unevenly = passesFebruary(from, to) ? lost : 0;
  return {
    least: Math.max(least, now + Math.min(0, drift) - unevenly),
    most: Math.min(most, now + Math.max(0, drift) + unevenly),
  };
}

/** True when the window loses nothing from `from` to `to`: what it holds can only rise. */
export function losesNothing(
  work: WorkHistory,
  use: number,
  years: number | undefined,
  from: Day,
  to: Day,
): boolean {
  return years === undefined || hourDays(work, use, windowOf(from, years), windowOf(to, years) - 1) === 0;
}
