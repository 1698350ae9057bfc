import type { NextDue } from '#functions/schedule/expression';

/** Something that comes again and again. */
export interface Recurrence {
  next: NextDue;
  /** Nothing is due before or after these. */
  from?: Date | undefined;
  until?: Date | undefined;
}

export interface Occurrence<R> {
  of: R;
  at: Date;
}

/** What is due more often than this is about "now and then", not about each single time. */
const APART_MS = 3_600_000;

function timesOf({ next, from, until }: Recurrence, after: Date, to: Date): number[] {
  const end = until && until < to ? until : to;
  const times: number[] = [];
  const begin = from && from > after ? new Date(from.getTime() - 1) : after;
  for (let at = next(begin); at && at <= end; at = next(at)) times.push(at.getTime());
  return times;
}

const isFrequent = (times: readonly number[]): boolean =>
  times.some((time, index) => time - (times[index - 1] ?? Number.NEGATIVE_INFINITY) < APART_MS);

/**
 * What is due after one instant, up to and including another, in order. Something that is due more than once an hour
 * counts only once before each other occurrence, and once at the end: a jump over four weeks calls something of every
 * five minutes a few times, not 8,064 times, and yet it comes before everything that may rely on it.
 */
export function dueBetween<R extends Recurrence>(
  recurrences: readonly R[],
  after: Date,
  to: Date,
): Occurrence<R>[] {
  const all = recurrences.map((of) => {
    const times = timesOf(of, after, to);
    return { of, times, frequent: isFrequent(times) };
  });
  const rare = all.filter(({ frequent }) => !frequent).flatMap(({ times }) => times);
  const marks = [...rare, to.getTime()];
  const kept = all.map(({ of, times, frequent }) => ({
    of,
    frequent,
    times: frequent ? lastBeforeEach(marks, times) : times,
  }));
  return kept
    .flatMap(({ of, frequent, times }) => times.map((time) => ({ of, frequent, at: new Date(time) })))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || Number(b.frequent) - Number(a.frequent))
    .map(({ of, at }) => ({ of, at }));
}

function lastBeforeEach(marks: readonly number[], times: readonly number[]): number[] {
  const last = marks.map((mark) => times.findLast((time) => time <= mark));
  return [...new Set(last)].filter((time) => time !== undefined);
}
