import type { IsoInstant } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { expiryOf } from '../profile-life/pool-entry.ts';
import { firstState, scoredPart } from '../profile-life/rescored-standing.ts';
import type { Standing } from '../table/standing.ts';

/** The first standing of a profile. In no programme, it is accepted all the same, as `ineligible`, and has no place yet. */
export function firstStanding(
  ids: { profileId: string; sub: string },
  submittedAt: IsoInstant,
  result: ScoreResult,
): Standing {
  const state = firstState(result);
  return {
    ...ids,
    state,
    version: 1,
    submittedAt,
    expiresAt: expiryOf(submittedAt),
    ...scoredPart(result),
    ...(state === 'ineligible' && { neverInPool: true }),
  };
}
