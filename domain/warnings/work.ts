import type { Day } from '../calendar/day.ts';
import { windowStart } from '../work/hour-days.ts';
import type { WorkHistory } from '../work/work-history.ts';
import type { Warn } from './tests.ts';

/** Why work of a person does not count on a day, each reason once. */
export function workWarnings({ spans }: WorkHistory, withinYears: number, day: Day, warn: Warn): void {
  const first = windowStart(day, withinYears);
  for (const { from, to, leftOut } of spans) {
    if (from > day) warn('dated-later');
    else if (leftOut !== undefined) warn(`work-not-counted.${leftOut}`);
    else if (to < first) warn('work-not-counted.too-old', { within: withinYears });
  }
}
