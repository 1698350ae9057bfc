import type { Day } from '../calendar/day.ts';

/** Something of a person's work that a result depends on, by day. */
export interface Gauge {
  value(day: Day): number;
  /**
   * A later day, not after `to`, up to which the value goes one way: once it has left that of `from`, it does not come
   * back. The day after `from` always is one.
   */
  oneWayUntil(from: Day, to: Day): Day;
}

/** The first day after `from`, up to `to`, with another value, when it goes one way and has another value on `to`. */
function firstOther(gauge: Gauge, from: Day, to: Day, value: number): Day {
  let [same, other] = [from, to];
  while (other - same > 1) {
    const middle = (same + other) >> 1;
    if (gauge.value(middle) === value) same = middle;
    else other = middle;
  }
  return other;
}

/** The first day after `from`, up to `to`, on which a gauge reads otherwise than on `from`. */
export function firstMove(gauge: Gauge, from: Day, to: Day): Day | undefined {
  const value = gauge.value(from);
  for (let since = from; since < to; ) {
    const until = gauge.oneWayUntil(since, to);
    if (gauge.value(until) !== value) return firstOther(gauge, since, until, value);
    since = until;
  }
  return undefined;
}
