import type { SpokenAdvice } from '#domain/answers/advice/advice';
import type { ExplainedScore } from '#domain/answers/explain/explained-score';
import type { IsoDate } from '#domain/profile/profile';
import { nextState } from '#domain/standing/states';
import { candidateOf, placedByTime } from '../profile-life/score-stored.ts';
import { adviceOn, explainedScoreOn } from '../rules/explaining.ts';
import type { Wording } from '../rules/wording.ts';
import type { StoredProfile } from '../table/stored-profile.ts';

/** After every day on which something changes. */
const EVER = '9999-12-31';

/**
 * The score of a stored profile with its explanation and the coming changes; those of a profile that time will end, to the day on which it
 * does. One that is invited, or has ended, leaves no pool.
 */
export function explainedScoreOf(stored: StoredProfile, day: IsoDate, wording?: Wording): ExplainedScore {
  // Time may bring the profile into the pool for the first time, and its twelve months begin then.
  const { state, expiresAt } = placedByTime(stored, EVER);
  const expiresOn = nextState(state, 'expired') ? expiresAt.slice(0, 10) : undefined;
  return explainedScoreOn(candidateOf(stored), day, { ...wording, expiresOn });
}

/** What would raise the score of a stored profile on a day, and which papers its facts ask for. */
export function adviceOf(stored: StoredProfile, day: IsoDate, wording?: Wording): SpokenAdvice {
  return adviceOn(candidateOf(stored), day, wording);
}
