import { type Day, FAR_PAST } from '../calendar/day.ts';
import { isCounted, windowStart } from '../facts/work/hour-days.ts';
import { WorkCurve } from '../facts/work/work-curve.ts';
import type { WorkHistory } from '../facts/work/work-history.ts';
import { evenUntil } from './even-stretch.ts';
import type { Gauge } from './gauge.ts';
import type { WorkLimit } from './work-limits.ts';

/** How many of the amounts of a limit so much work reaches. */
export function reached({ amounts }: WorkLimit, worked: number): number {
  let below = 0;
  for (const amount of amounts) if (worked >= amount) below++;
  return below;
}

/** How many of the amounts of a limit some work reaches. */
class ReachedLimit implements Gauge {
  readonly work: WorkCurve;
  readonly limit: WorkLimit;

  constructor(work: WorkCurve, limit: WorkLimit) {
    this.work = work;
    this.limit = limit;
  }

  amount(day: Day): number {
    const { years } = this.limit;
    return this.work.between(years === undefined ? FAR_PAST : windowStart(day, years), day);
  }

  reading(amount: number): number {
    return reached(this.limit, amount);
  }

  evenUntil(from: Day, to: Day): Day {
    return evenUntil(this.work, this.limit.years, from, to);
  }
}

/** How many of the amounts of a limit are reached, by all work or by that of one occupation or unbroken stretch. */
export function reachedLimit(work: WorkHistory, limit: WorkLimit, noc?: string, stretch?: number): Gauge {
  const counted = work.spans.filter((span) => isCounted(span, limit.use, noc, stretch));
  return new ReachedLimit(new WorkCurve(counted), limit);
}
