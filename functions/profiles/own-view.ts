import type { IsoDate, OfficialLanguage, Profile } from '#domain/profile/profile';
import { score } from '#domain/score/score';
import type { ScoreResult } from '#domain/score/score-result';
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

/**
 * The score of a profile on a day, with the nomination that its candidate has accepted.
 *
 * @param language of reasons and warnings
 */
export function scoreOf(
  { profile, standing }: StoredProfile,
  day: IsoDate,
  language?: OfficialLanguage,
): ScoreResult {
  const { nomination } = standing;
  return score({ profile, ...(nomination && { nomination }) }, day, undefined, language);
}

/** @param today the day of the score: lanes and reasons shown are of this day, the state is as last recorded */
export function ownView(stored: StoredProfile, today: IsoDate, language: OfficialLanguage): OwnView {
  const { profileId, state, version, submittedAt, expiresAt } = stored.standing;
  const { invitation, nomination, offeredNomination } = stored.standing;
  return {
    id: profileId,
    state,
    version,
    submittedAt,
    expiresAt,
    profile: stored.profile,
    score: scoreOf(stored, today, language),
    ...(invitation && { invitation }),
    ...(nomination && { nomination }),
    ...(offeredNomination && { offeredNomination }),
  };
}
