import { type Day, FAR_PAST } from '../calendar/day.ts';
import { hourDays, windowStart } from '../work/hour-days.ts';
import type { WorkHistory } from '../work/work-history.ts';
import { evenUntil } from './even-stretch.ts';
import type { Gauge } from './gauge.ts';
import type { WorkLimit } from './work-limits.ts';

/** First day of the window that ends on `day`. */
export function windowOf({ years }: WorkLimit, day: Day): Day {
  return years === undefined ? FAR_PAST : windowStart(day, years);
}

/** How many of the amounts of a limit so much work has reached. */
export function reached({ amounts }: WorkLimit, worked: number): number {
  let below = 0;
  for (const amount of amounts) if (worked >= amount) below++;
  return below;
}

/** How many of the amounts of a limit the work of a person reaches. */
export class ReachedLimit implements Gauge {
  readonly work: WorkHistory;
  readonly limit: WorkLimit;

  /** @param work only what the limit counts */
  constructor(work: WorkHistory, limit: WorkLimit) {
    this.work = work;
    this.limit = limit;
  }

  value(day: Day): number {
    return reached(this.limit, hourDays(this.work, this.limit.use, windowOf(this.limit, day), day));
  }

  oneWayUntil(from: Day, to: Day): Day {
    return evenUntil(this.work.spans, this.limit.years, from, to);
  }
}
