import type { Candidate, IsoDate } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { scoreOn } from '../rules/scoring.ts';
import type { Standing } from '../table/standing.ts';
import type { StoredProfile } from '../table/stored-profile.ts';
import { enteredByTime } from './pool-entry.ts';

/** What a stored profile is scored by: its facts, with the nomination that its candidate has accepted. */
export function candidateOf({ profile, standing: { nomination } }: StoredProfile): Candidate {
  return { profile, ...(nomination && { nomination }) };
}

/** The score of a stored profile on a day. */
export function scoreOf(stored: StoredProfile, day: IsoDate): ScoreResult {
  return scoreOn(candidateOf(stored), day);
}

/** The standing of a stored profile, with the place that time alone has given it by a day. */
export function placedByTime(stored: StoredProfile, until: IsoDate): Standing {
  return enteredByTime(stored.standing, until, (day) => scoreOf(stored, day));
}
