import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { addMonths } from '#domain/calendar/shift';
import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import type { Standing } from '../table/standing.ts';

/** A profile stays in the pool for at most twelve months. */
const MONTHS_IN_POOL = 12;

/** @example expiryOf('2024-02-29T10:00:00.000Z') // '2025-02-28T10:00:00.000Z' */
export function expiryOf(submittedAt: IsoInstant): IsoInstant {
  return toIsoDate(addMonths(toDay(submittedAt.slice(0, 10)), MONTHS_IN_POOL)) + submittedAt.slice(10);
}

/** @example startOf('2026-03-01') // '2026-03-01T00:00:00.000Z' */
const startOf = (day: IsoDate): IsoInstant => `${day}T00:00:00.000Z`;

/** The entry of a profile that a score of the day lets in without an act of anybody: never before it was submitted. */
export function entryOn(day: IsoDate, { submittedAt }: Standing): IsoInstant {
  const start = startOf(day);
  return start > submittedAt ? start : submittedAt;
}

/**
 * The standing with its place among equals, taken at the first entry into the pool; the twelve months run from there.
 * Who was in the pool before keeps the place that they have.
 */
export function entered(standing: Standing, at: IsoInstant): Standing {
  const { neverInPool, ...placed } = standing;
  return neverInPool ? { ...placed, submittedAt: at, expiresAt: expiryOf(at) } : standing;
}

/**
 * The standing with the place that time alone has given it by a day, whether or not a timer has come to it: that of the
 * first day on which the stored facts rank.
 *
 * @param scoreOn scores the stored facts
 */
export function enteredByTime(
  standing: Standing,
  until: IsoDate,
  scoreOn: (day: IsoDate) => ScoreResult,
): Standing {
  if (!standing.neverInPool) return standing;
  let day = standing.nextChangeOn;
  while (day !== null && day <= until && startOf(day) < standing.expiresAt) {
    const { lanes, nextChangeOn } = scoreOn(day);
    if (lanes.length > 0) return entered(standing, startOf(day));
    day = nextChangeOn;
  }
  return standing;
}
