import { civilDate, type Day, dayOf, FAR_FUTURE } from '../calendar/day.ts';
import { hourDaysOf } from '../work/hour-days.ts';
import type { WorkHistory } from '../work/work-history.ts';
import { passedBy } from './turning-days.ts';
import type { WorkMeasures } from './windows.ts';

/** No further than this is looked ahead, in days: a century. */
const FURTHEST = 36_525;
/** Years in which windows of any length meet leap days in the same way again. */
const LEAP_CYCLE = 8;

function horizon(
  work: readonly WorkHistory[],
  { windows, hours }: WorkMeasures,
  asOf: Day,
  closed: Day,
): Day {
  const most = hourDaysOf(Math.max(...hours));
  let days = closed - asOf;
  for (const { rate } of work.flatMap(({ spans }) => spans.filter(({ to }) => to === FAR_FUTURE)))
    days = Math.max(days, (Math.max(...windows) + LEAP_CYCLE) * 366, Math.ceil(most / rate));
  return asOf + Math.min(days, FURTHEST);
}

/**
 * The days after `asOf` on which an amount of work can start to rise or fall at another pace: a span starts or ends, a
 * window leaves one behind, or the end of February, where windows of years move unevenly.
 */
export function bendDays(work: readonly WorkHistory[], measures: WorkMeasures, asOf: Day): Day[] {
  const days: Day[] = [];
  for (const { from, to } of work.flatMap(({ spans }) => spans)) {
    days.push(from, to + 1);
    for (const years of measures.windows) days.push(...passedBy(from, years), ...passedBy(to, years));
  }
  const finite = days.filter((day) => day > asOf && day < FAR_FUTURE);
  const end = horizon(
    work,
    measures,
    asOf,
    finite.reduce((a, b) => Math.max(a, b), asOf),
  );
  for (let { year } = civilDate(asOf); dayOf(year, 2, 28) <= end; year++)
    for (let after = 0; after <= 3; after++) finite.push(dayOf(year, 2, 28) + after);
  return [...finite, end];
}
