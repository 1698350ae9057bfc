import { type ExplainedScore, explainedScore } from '#domain/answers/explain/explained-score';
import { score } from '#domain/answers/score/score';
import type { Candidate, IsoDate, OfficialLanguage, Profile } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { nextState } from '#domain/standing/states';
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

/** What a stored profile is scored by: its facts, with the nomination that its candidate has accepted. */
export function candidateOf({ profile, standing: { nomination } }: StoredProfile): Candidate {
  return { profile, ...(nomination && { nomination }) };
}

/**
 * The score of a profile on a day.
 *
 * @param language of reasons and warnings
 */
export function scoreOf(stored: StoredProfile, day: IsoDate, language?: OfficialLanguage): ScoreResult {
  return score(candidateOf(stored), day, undefined, language);
}

/**
 * The same with its explanation and the coming changes; those of a profile that time will end, to the day on which it
 * does. One that is invited, or has ended, leaves no pool.
 */
export function explainedScoreOf(
  stored: StoredProfile,
  day: IsoDate,
  language?: OfficialLanguage,
): ExplainedScore {
  const { state, expiresAt } = stored.standing;
  const expiresOn = nextState(state, 'expired') ? expiresAt.slice(0, 10) : undefined;
  return explainedScore(candidateOf(stored), day, undefined, language, expiresOn);
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
