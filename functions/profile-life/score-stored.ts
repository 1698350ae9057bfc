import type { Advice } from '#domain/answers/advice/advice';
import type { ExplainedScore } from '#domain/answers/explain/explained-score';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { nextState } from '#domain/standing/states';
import { adviceOn, explainedScoreOn, scoreOn, type Telling } from '../rules/scoring.ts';
import type { StoredProfile } from '../table/stored-profile.ts';

/** What a stored profile is scored by: its facts, with the nomination that its candidate has accepted. */
export function candidateOf({ profile, standing: { nomination } }: StoredProfile): Candidate {
  return { profile, ...(nomination && { nomination }) };
}

/** The score of a stored profile on a day. */
export function scoreOf(stored: StoredProfile, day: IsoDate, telling?: Telling): ScoreResult {
  return scoreOn(candidateOf(stored), day, telling);
}

/**
 * The same with its explanation and the coming changes; those of a profile that time will end, to the day on which it
 * does. One that is invited, or has ended, leaves no pool.
 */
export function explainedScoreOf(stored: StoredProfile, day: IsoDate, telling?: Telling): ExplainedScore {
  const { state, expiresAt } = stored.standing;
  const expiresOn = nextState(state, 'expired') ? expiresAt.slice(0, 10) : undefined;
  return explainedScoreOn(candidateOf(stored), day, { ...telling, expiresOn });
}

/** What would raise the score of a stored profile on a day, and which papers its facts ask for. */
export function adviceOf(stored: StoredProfile, day: IsoDate, telling?: Telling): Advice {
  return adviceOn(candidateOf(stored), day, telling);
}
