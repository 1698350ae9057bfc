import type { Profile } from '#domain/profile/profile';
import type { ScoreResult, SpokenResult } from '#domain/result/score-result';
import type { Wording } from '../rules/wording.ts';
import { worded } from '../rules/wording.ts';
import type { Standing } from '../table/standing.ts';
import type { StoredProfile } from '../table/stored-profile.ts';

/** A profile as its owner sees it: where it stands, what it says, and today's score with the reasons. */
export interface OwnView
  extends Pick<
    Standing,
    'state' | 'version' | 'submittedAt' | 'expiresAt' | 'invitation' | 'nomination' | 'offeredNomination'
  > {
  id: string;
  profile: Profile;
  score: SpokenResult;
}

/** @param result of the day that is shown: lanes and reasons are of this day, the state is as last recorded */
export function ownView(stored: StoredProfile, result: ScoreResult, wording: Wording): OwnView {
  const { profileId, state, version, submittedAt, expiresAt } = stored.standing;
  const { invitation, nomination, offeredNomination } = stored.standing;
  return {
    id: profileId,
    state,
    version,
    submittedAt,
    expiresAt,
    profile: stored.profile,
    score: worded(result, wording),
    ...(invitation && { invitation }),
    ...(nomination && { nomination }),
    ...(offeredNomination && { offeredNomination }),
  };
}
