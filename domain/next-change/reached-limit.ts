import { type Day, FAR_PAST } from '../calendar/day.ts';
import { hourDays, isCounted, windowStart } from '../work/hour-days.ts';
import type { WorkHistory } from '../work/work-history.ts';
import { evenUntil } from './even-stretch.ts';
import type { Gauge } from './gauge.ts';
import type { WorkLimit } from './work-limits.ts';

/** How many of the amounts of a limit so much work has reached. */
export function reached({ amounts }: WorkLimit, worked: number): number {
  let below = 0;
  for (const amount of amounts) if (worked >= amount) below++;
  return below;
}

class ReachedLimit implements Gauge {
  readonly work: WorkHistory;
  readonly limit: WorkLimit;

  constructor(work: WorkHistory, limit: WorkLimit) {
    this.work = work;
    this.limit = limit;
  }

  value(day: Day): number {
    const { use, years } = this.limit;
    const first = years === undefined ? FAR_PAST : windowStart(day, years);
    return reached(this.limit, hourDays(this.work, use, first, day));
  }

  oneWayUntil(from: Day, to: Day): Day {
    return evenUntil(this.work.spans, this.limit.years, from, to);
  }
}

/** How many of the amounts of a limit are reached, by all work or by that of one occupation or unbroken stretch. */
export function reachedLimit(work: WorkHistory, limit: WorkLimit, noc?: string, stretch?: number): Gauge {
  const spans = work.spans.filter((span) => isCounted(span, limit.use, noc, stretch));
  return new ReachedLimit({ ...work, spans }, limit);
}
