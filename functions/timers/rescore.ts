import type { IsoInstant, Profile } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { readFacts } from '../table/facts.ts';
import { rescoredStanding } from '../table/rescored-standing.ts';
import type { Standing } from '../table/standing.ts';
import type { ProfileTimerDependencies } from './dependencies.ts';
import { expireProfile } from './expire-profile.ts';
import type { DecideChange } from './standing-change.ts';

/** A profile that no score can be had of: its facts are not there, or the scorer fails on them. */
export class NotScored extends Error {
  override readonly name = 'NotScored';
}

/**
 * Scores a profile anew, for today: a birthday, an expired test or a year of work more may have changed its points,
 * its lanes, or whether it is in the pool at all. The submission instant stays. A profile whose twelve months are over
 * as well is past scoring: it expires.
 *
 * @throws NotScored
 */
export const rescore: DecideChange = async (before, at, deps) => {
  const now = at.toISOString();
  if (now >= before.expiresAt) return expireProfile(before, at, deps);
  const facts = await readFacts(deps, before.profileId);
  if (!facts) throw new NotScored(`profile ${before.profileId} is active and has no facts`);
  const after = rescoredStanding(before, 'rescored', scoreOf(facts, before, now, deps), now);
  if (!after) throw new Error(`a profile in state ${before.state} is not scored anew`);
  return { after, items: [] };
};

function scoreOf(
  profile: Profile,
  { profileId, nomination }: Standing,
  now: IsoInstant,
  { score }: Pick<ProfileTimerDependencies, 'score'>,
): ScoreResult {
  try {
    return score({ profile, ...(nomination && { nomination }) }, now.slice(0, 10));
  } catch (cause) {
    throw new NotScored(`profile ${profileId} cannot be scored`, { cause });
  }
}
