import { type Day, FAR_FUTURE } from '../../calendar/day.ts';
import { FULL_TIME } from './full-time.ts';

/** A job from its first to its last day, with weekly hours in thousandths. */
interface Job {
  from: Day;
  to: Day;
  rate: number;
}

function byLastDay(a: Job, b: Job): number {
  return a.to - b.to;
}

/**
 * Work that is counted together, added up once to be read for any days. Hours of spans that overlap add up and are capped
 * at full-time.
 */
export class WorkCurve {
  /** Days on which a job starts or is over, in order: of several on one day, the last tells what is worked from it on. */
  private readonly edges: Day[] = [];
  /** For each edge, what was worked before it, and what is worked on each day from it on. */
  private readonly worked: number[] = [];
  private readonly rates: number[] = [];

  /** @param spans by first day, as in a work history */
  constructor(spans: readonly Job[]) {
    const byEnd = spans.toSorted(byLastDay);
    let [started, ended, hours] = [0, 0, 0];
    for (;;) {
      const start = spans[started]?.from ?? FAR_FUTURE;
      const end = (byEnd[ended]?.to ?? FAR_FUTURE) + 1;
      const day = Math.min(start, end);
      if (day >= FAR_FUTURE) return;
      if (start === day) hours += spans[started++]?.rate ?? 0;
      else hours -= byEnd[ended++]?.rate ?? 0;
      this.worked.push(this.before(day));
      this.edges.push(day);
      this.rates.push(Math.min(hours, FULL_TIME));
    }
  }

  /** What was worked from `first` to `last`, both included, in the unit of hourDays. */
  between(first: Day, last: Day): number {
    return first > last ? 0 : this.before(last + 1) - this.before(first);
  }

  private before(day: Day): number {
    const edge = this.passed(day) - 1;
    if (edge < 0) return 0;
    return (this.worked[edge] ?? 0) + (day - (this.edges[edge] ?? 0)) * (this.rates[edge] ?? 0);
  }

  /** How many edges lie on or before a day. */
  private passed(day: Day): number {
    let [from, to] = [0, this.edges.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.edges[middle] ?? FAR_FUTURE) <= day) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
