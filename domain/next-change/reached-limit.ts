import { type Day, FAR_PAST } from '../calendar/day.ts';
import { hourDays, isCounted, windowStart } from '../work/hour-days.ts';
import type { WorkHistory, WorkSpan } from '../work/work-history.ts';
import { evenUntil } from './even-stretch.ts';
import type { Gauge } from './gauge.ts';
import type { WorkLimit } from './work-limits.ts';

/** How many of the amounts of a limit so much work reaches. */
export function reached({ amounts }: WorkLimit, worked: number): number {
  let below = 0;
  for (const amount of amounts) if (worked >= amount) below++;
  return below;
}

/** How many of the amounts of a limit are reached by the work in some spans. */
class ReachedLimit implements Gauge {
  readonly spans: readonly WorkSpan[];
  readonly limit: WorkLimit;

  constructor(spans: readonly WorkSpan[], limit: WorkLimit) {
    this.spans = spans;
    this.limit = limit;
  }

  amount(day: Day): number {
    const { use, years } = this.limit;
    return hourDays(this, use, years === undefined ? FAR_PAST : windowStart(day, years), day);
  }

  reading(amount: number): number {
    return reached(this.limit, amount);
  }

  evenUntil(from: Day, to: Day): Day {
    return evenUntil(this.spans, this.limit.years, from, to);
  }
}

/** How many of the amounts of a limit are reached, by all work or by that of one occupation or unbroken stretch. */
export function reachedLimit(work: WorkHistory, limit: WorkLimit, noc?: string, stretch?: number): Gauge {
  return new ReachedLimit(
    work.spans.filter((span) => isCounted(span, limit.use, noc, stretch)),
    limit,
  );
}
