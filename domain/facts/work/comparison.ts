import { type Day, FAR_PAST } from '../../calendar/day.ts';
import { hourDays } from './hour-days.ts';
import { windowStart } from './window.ts';
import type { WorkHistory } from './work-history.ts';

/** A question that a result rests on: whether an amount of work, less that of a rival occupation, reaches a limit. */
export interface Comparison {
  history: WorkHistory;
  use: number;
  /** Length of the window; absent: at any time. */
  years: number | undefined;
  noc?: string | undefined;
  stretch?: number | undefined;
  rival?: string;
  /** In the unit of hourDays. */
  limit: number;
}

/** One amount in a window that moves on with the days. */
class MovingAmount {
  private readonly first: Day;

  constructor(
    private readonly of: Comparison,
    private readonly noc: string | undefined,
    private readonly day: Day,
  ) {
    this.first = this.since(day);
  }

  now(): number {
    return this.between(this.first, this.day);
  }

  /** What comes in by a later day. */
  gain(until: Day): number {
    return this.between(this.day + 1, until);
  }

  /** What has left the window by a later day. */
  loss(until: Day): number {
    return this.of.years === undefined ? 0 : this.between(this.first, this.since(until) - 1);
  }

  private since(day: Day): Day {
    return this.of.years === undefined ? FAR_PAST : windowStart(day, this.of.years);
  }

  private between(first: Day, last: Day): number {
    return hourDays(this.of.history, this.of.use, first, last, this.noc, this.of.stretch);
  }
}

/** Whether neither gains nor losses up to a day alone bring the amount, `over` the limit or below it, to the other side. */
function stands(over: number, own: MovingAmount, rival: MovingAmount | undefined, then: Day): boolean {
  return over >= 0
    ? own.loss(then) + (rival?.gain(then) ?? 0) <= over
    : own.gain(then) + (rival?.loss(then) ?? 0) < -over;
}

/**
 * The last day from `day` up to `until` on which the answer certainly is that of `day`: neither gains nor losses alone bring
 * the amount to the limit before. Both only grow with the days, so that the day can be looked for by halving.
 */
export function standsUntil(of: Comparison, day: Day, until: Day): Day {
  const own = new MovingAmount(of, of.noc, day);
  const rival = of.rival === undefined ? undefined : new MovingAmount(of, of.rival, day);
  const over = own.now() - (rival?.now() ?? 0) - of.limit;
  if (stands(over, own, rival, until)) return until;
  let [same, unsure] = [day, until];
  while (unsure - same > 1) {
    const middle = same + ((unsure - same) >> 1);
    if (stands(over, own, rival, middle)) same = middle;
    else unsure = middle;
  }
  return same;
}
