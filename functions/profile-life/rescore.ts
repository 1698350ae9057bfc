import type { IsoInstant, Profile } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { readFacts } from '../table/facts.ts';
import { UnreadableItem } from '../table/item-type.ts';
import type { StoredProfile } from '../table/stored-profile.ts';
import type { LifeDependencies } from './dependencies.ts';
import { expireProfile } from './expire-profile.ts';
import { rescoredStanding } from './rescored-standing.ts';
import { candidateOf } from './score-stored.ts';
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
  const profile = await readable(deps, before.profileId);
  if (!profile) throw new NotScored(`profile ${before.profileId} is active and has no facts`);
  const after = rescoredStanding(before, 'rescored', scoreOf({ profile, standing: before }, now, deps), now);
  if (!after) throw new Error(`a profile in state ${before.state} is not scored anew`);
  return { after, items: [] };
};

/** The facts; those that this release cannot read give no score. */
async function readable(deps: LifeDependencies, profileId: string): Promise<Profile | undefined> {
  try {
    return await readFacts(deps, profileId);
  } catch (cause) {
    if (!(cause instanceof UnreadableItem)) throw cause;
    throw new NotScored(`the facts of profile ${profileId} cannot be read`, { cause });
  }
}

function scoreOf(
  stored: StoredProfile,
  now: IsoInstant,
  { score }: Pick<LifeDependencies, 'score'>,
): ScoreResult {
  try {
    return score(candidateOf(stored), now.slice(0, 10));
  } catch (cause) {
    throw new NotScored(`profile ${stored.standing.profileId} cannot be scored`, { cause });
  }
}
