import { civilDate, type Day, dayOf } from '../calendar/day.ts';
import { windowStart } from '../work/hour-days.ts';
import type { WorkSpan } from '../work/work-history.ts';

/** The first day after `day` on which a span starts, or is over; `until` when there is none before. */
function nextEdge(spans: readonly WorkSpan[], day: Day, until: Day): Day {
  let edge = until;
  for (const { from, to } of spans) {
    if (from > day && from < edge) edge = from;
    if (to >= day && to + 1 < edge) edge = to + 1;
  }
  return edge;
}

/**
 * The last day up to which windows of years start a day later each day: only into 29 February and 1 March it can be two
 * days, or none. The day after at least.
 */
function nextFebruary(day: Day): Day {
  const { year } = civilDate(day);
  const [february, march] = [dayOf(year, 2, 28), dayOf(year, 3, 1)];
  return day < february ? february : day < march ? day + 1 : dayOf(year + 1, 2, 28);
}

/**
 * A later day, not after `to`, up to which a window gains the same and loses the same each day: what it holds goes up, or
 * down, or stays. The day after `from` at least.
 *
 * @param spans what is counted in the window
 * @param years length of the window; absent: everything up to the day
 */
export function evenUntil(spans: readonly WorkSpan[], years: number | undefined, from: Day, to: Day): Day {
  const gaining = nextEdge(spans, from + 1, to + 1) - 1;
  if (years === undefined) return gaining;
  const first = windowStart(from, years);
  const steps = nextEdge(spans, first, first + gaining - from) - first;
  return Math.min(from + steps, nextFebruary(from));
}
