import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import { addDays } from './days.ts';
import type { Random } from './random.ts';

/** Candidates come in during the eight weeks before the day of the pool. */
const WINDOW_DAYS = 56;
/** A nominee has some days between submission and nomination. */
const NOMINEE_WINDOW_DAYS = { from: 10, to: WINDOW_DAYS };
const SECONDS_OF_A_DAY = 86_400;

function instantOn(random: Random, day: IsoDate): IsoInstant {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  return new Date(midnight + random.integer(600, SECONDS_OF_A_DAY - 600) * 1000).toISOString();
}

/** When a candidate submits who is in the pool of `day`, and, for a nominee, when the province nominates. */
export function drawSubmission(
  random: Random,
  day: IsoDate,
  nominated: boolean,
): { submittedAt: IsoInstant; nominatedAt?: IsoInstant } {
  if (!nominated) return { submittedAt: instantOn(random, addDays(day, -random.integer(1, WINDOW_DAYS))) };
  const daysBefore = random.integer(NOMINEE_WINDOW_DAYS.from, NOMINEE_WINDOW_DAYS.to);
  const submittedAt = instantOn(random, addDays(day, -daysBefore));
  return { submittedAt, nominatedAt: instantOn(random, addDays(day, -random.integer(1, daysBefore - 2))) };
}
