import { type Day, FAR_PAST } from '../../calendar/day.ts';
import { FULL_TIME, RATE_PER_HOUR } from './full-time.ts';
import { WorkCurve } from './work-curve.ts';
import type { WorkHistory, WorkSpan } from './work-history.ts';

/**
 * What a number of paid hours is in the unit of {@link hourDays}: a day worked at h hours a week has paid h/7 hours, so
 * 1,560 hours, a year, are 10,920 days at one hour a week, or 364 days at 30.
 */
export function hourDaysOf(hours: number): number {
  return hours * 7 * RATE_PER_HOUR;
}

/** What is counted together: work of a use, perhaps only of one occupation or of one unbroken stretch. */
function isCounted(span: WorkSpan, use: number, noc?: string, stretch?: number): boolean {
  if ((span.uses & use) === 0) return false;
  return (noc === undefined || span.noc === noc) && (stretch === undefined || span.stretch === stretch);
}

/** The curve of what is counted together, made once for each history. */
function curveOf(work: WorkHistory, use: number, noc?: string, stretch?: number): WorkCurve {
  work.curves ??= new Map();
  const key = `${use} ${noc} ${stretch}`;
  const known = work.curves.get(key);
  if (known !== undefined) return known;
  const curve = new WorkCurve(work.spans.filter((span) => isCounted(span, use, noc, stretch)));
  work.curves.set(key, curve);
  return curve;
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
  work: WorkHistory,
  use: number,
  first: Day,
  last: Day,
  noc?: string,
  stretch?: number,
): number {
  if (first > last) return 0;
  let total = 0;
  let end = FAR_PAST;
  for (const span of work.spans) {
    const { from, to, rate } = span;
    if (from > last) break;
    if (to < first || !isCounted(span, use, noc, stretch)) continue;
    if (from <= end) return curveOf(work, use, noc, stretch).between(first, last);
    total += (Math.min(to, last) - Math.max(from, first) + 1) * Math.min(rate, FULL_TIME);
    end = to;
  }
  return total;
}
