import type { Day } from '../calendar/day.ts';
import { FULL_TIME } from '../facts/work/work-history.ts';
import { nextFebruary } from './even-stretch.ts';

/** An amount of a person's work, or a difference of two, and what of it a result depends on. */
export interface Gauge {
  /** A whole number. */
  amount(day: Day): number;
  /** What is read off an amount. Never falls while the amount rises. */
  reading(amount: number): number;
  /**
   * A later day, not after `to`, up to which the amount grows or shrinks by the same every day, but for leap days. The
   * day after `from` always is one.
   */
  evenUntil(from: Day, to: Day): Day;
}

/**
 * The first number of steps, up to `steps`, after which another reading is reached, when the amount changes by `step` each
 * time and reads otherwise at the end.
 */
function stepsToMove(gauge: Gauge, amount: number, step: number, steps: number): number {
  const reading = gauge.reading(amount);
  let [same, other] = [0, steps];
  while (other - same > 1) {
    const middle = (same + other) >> 1;
    if (gauge.reading(amount + step * middle) === reading) same = middle;
    else other = middle;
  }
  return other;
}

/** The most that leap days take an amount, or a difference of two, from a straight line. */
const LEAP_WORK = 4 * FULL_TIME;

/** True when a gauge reads the same for all amounts between two and a little more. */
function isFarFromMove(gauge: Gauge, a: number, b: number): boolean {
  return gauge.reading(Math.min(a, b) - LEAP_WORK) === gauge.reading(Math.max(a, b) + LEAP_WORK);
}

/** The first day after `from`, up to `to`, on which a gauge reads otherwise than on `from`. */
export function firstMove(gauge: Gauge, from: Day, to: Day): Day | undefined {
  let amount = gauge.amount(from);
  const reading = gauge.reading(amount);
  for (let since = from; since < to; ) {
    let until = gauge.evenUntil(since, to);
    let there = gauge.amount(until);
    if (!isFarFromMove(gauge, amount, there)) {
      until = Math.min(until, nextFebruary(since));
      there = gauge.amount(until);
    }
    if (gauge.reading(there) !== reading)
      return since + stepsToMove(gauge, amount, (there - amount) / (until - since), until - since);
    since = until;
    amount = there;
  }
  return undefined;
}
