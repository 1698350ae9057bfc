import type { Day } from '../calendar/day.ts';
import { windowStart } from '../facts/work/hour-days.ts';
import type { WorkHistory } from '../facts/work/work-history.ts';
import type { FoundWarnings } from './found-warnings.ts';

/** Why work of a person does not count on a day, each reason once. */
export function workWarnings(
  { spans }: WorkHistory,
  withinYears: number,
  day: Day,
  found: FoundWarnings,
): void {
  const first = windowStart(day, withinYears);
  for (const { from, to, leftOut } of spans) {
    if (from > day) found.warn('dated-later');
    else if (leftOut !== undefined) found.warn(`work-not-counted.${leftOut}`);
    else if (to < first) found.warn('work-not-counted.too-old', { within: withinYears });
  }
}
