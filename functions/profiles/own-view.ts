import type { IsoDate, Profile } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { scoreOf } from '../profile-life/score-stored.ts';
import type { Wording } from '../rules/scoring.ts';
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
  score: ScoreResult;
}

/** @param today the day of the score: lanes and reasons shown are of this day, the state is as last recorded */
export function ownView(stored: StoredProfile, today: IsoDate, wording: Wording): OwnView {
  const { profileId, state, version, submittedAt, expiresAt } = stored.standing;
  const { invitation, nomination, offeredNomination } = stored.standing;
  return {
    id: profileId,
    state,
    version,
    submittedAt,
    expiresAt,
    profile: stored.profile,
    score: scoreOf(stored, today, wording),
    ...(invitation && { invitation }),
    ...(nomination && { nomination }),
    ...(offeredNomination && { offeredNomination }),
  };
}
