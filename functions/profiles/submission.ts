import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { addMonths } from '#domain/calendar/shift';
import type { IsoInstant } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { firstState, scoredPart } from '../profile-life/rescored-standing.ts';
import type { Standing } from '../table/standing.ts';

/** A profile stays in the pool for at most twelve months. */
const MONTHS_IN_POOL = 12;

/** @example expiryOf('2024-02-29T10:00:00.000Z') // '2025-02-28T10:00:00.000Z' */
function expiryOf(submittedAt: IsoInstant): IsoInstant {
  return toIsoDate(addMonths(toDay(submittedAt.slice(0, 10)), MONTHS_IN_POOL)) + submittedAt.slice(10);
}

/** The first standing of a profile. In no programme, it is accepted all the same, as `ineligible`. */
export function firstStanding(
  ids: { profileId: string; sub: string },
  submittedAt: IsoInstant,
  result: ScoreResult,
): Standing {
  return {
    ...ids,
    state: firstState(result),
    version: 1,
    submittedAt,
    expiresAt: expiryOf(submittedAt),
    ...scoredPart(result),
  };
}
