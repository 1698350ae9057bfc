import { type Day, FAR_PAST } from '../../calendar/day.ts';
import { addYears } from '../../calendar/shift.ts';
import { WorkCurve } from './work-curve.ts';
import { FULL_TIME, RATE_PER_HOUR, type WorkHistory, type WorkSpan } from './work-history.ts';

/**
 * What a number of paid hours is in the unit of {@link hourDays}: a day worked at h hours a week has paid h/7 hours, so
 * 1,560 hours, a year, are 10,920 days at one hour a week, or 364 days at 30.
 */
export function hourDaysOf(hours: number): number {
  return hours * 7 * RATE_PER_HOUR;
}

/** First day of the window of so many calendar years that ends on `day`, that day included. */
export function windowStart(day: Day, years: number): Day {
  return addYears(day, -years) + 1;
}

/** What is counted together: work of a use, perhaps only of one occupation or of one unbroken stretch. */
export function isCounted(span: WorkSpan, use: number, noc?: string, stretch?: number): boolean {
  if ((span.uses & use) === 0) return false;
  return (noc === undefined || span.noc === noc) && (stretch === undefined || span.stretch === stretch);
}

/** For spans that overlap. Apart from the usual case: a function that makes closures is costlier to enter. */
function sweptHourDays(
  spans: readonly WorkSpan[],
  use: number,
  first: Day,
  last: Day,
  noc: string | undefined,
  stretch: number | undefined,
): number {
  const counted = spans.filter(
    (span) => span.from <= last && span.to >= first && isCounted(span, use, noc, stretch),
  );
  return new WorkCurve(counted).between(first, last);
}

/**
 * Days worked from `first` to `last`, both included (none when they are the wrong way round), each weighed with its
 * weekly hours in thousandths. Hours of spans that overlap add up and are capped at 30 a week.
 *
 * @param use one of the bits of work-history.ts
 * @param noc only this occupation
 * @param stretch only this unbroken stretch
 */
export function hourDays(
  { spans }: WorkHistory,
  use: number,
  first: Day,
  last: Day,
  noc?: string,
  stretch?: number,
): number {
  if (first > last) return 0;
  let total = 0;
  let end = FAR_PAST;
  for (const span of spans) {
    const { from, to, rate } = span;
    if (from > last) break;
    if (to < first || !isCounted(span, use, noc, stretch)) continue;
    if (from <= end) return sweptHourDays(spans, use, first, last, noc, stretch);
    total += (Math.min(to, last) - Math.max(from, first) + 1) * Math.min(rate, FULL_TIME);
    end = to;
  }
  return total;
}

/** Completed years of work, rounded down. A year is 1,560 hours. */
export function yearsOf(work: WorkHistory, use: number, first: Day, last: Day): number {
  return Math.floor(hourDays(work, use, first, last) / hourDaysOf(1560));
}
