import type { IsoDate, Profile } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { readFacts } from '../table/facts.ts';
import { UnreadableItem } from '../table/item-type.ts';
import type { StoredProfile } from '../table/stored-profile.ts';
import type { LifeDependencies } from './dependencies.ts';
import { expireProfile } from './expire-profile.ts';
import { enteredByTime, entryOn } from './pool-entry.ts';
import { rescoredStanding } from './rescored-standing.ts';
import { candidateOf } from './score-stored.ts';
import type { DecideChange } from './standing-change.ts';

/** A profile that no score can be had of: its facts are not there, or the scorer fails on them. */
export class NotScored extends Error {
  override readonly name = 'NotScored';
}

/**
 * Scores a profile anew, for today: a birthday, an expired test or a year of work more may have changed its points,
 * its lanes, or whether it is in the pool at all. A profile whose twelve months are over as well is past scoring: it
 * expires. The submission instant stays; a profile that was never in the pool takes its place at the beginning of the
 * first day on which it ranks, however late this comes.
 *
 * @throws NotScored
 */
export const rescore: DecideChange = async (before, at, deps) => {
  const now = at.toISOString();
  const today = now.slice(0, 10);
  if (now >= before.expiresAt && !before.neverInPool) return expireProfile(before, at, deps);
  const profile = await readable(deps, before.profileId);
  if (!profile) throw new NotScored(`profile ${before.profileId} is active and has no facts`);
  const scored = (day: IsoDate) => scoreOf({ profile, standing: before }, day, deps);
  const current = enteredByTime(before, today, scored);
  if (now >= current.expiresAt) return expireProfile(current, at, deps);
  const after = rescoredStanding(current, 'rescored', scored(today), now, entryOn(today, current));
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
  day: IsoDate,
  { score }: Pick<LifeDependencies, 'score'>,
): ScoreResult {
  try {
    return score(candidateOf(stored), day);
  } catch (cause) {
    throw new NotScored(`profile ${stored.standing.profileId} cannot be scored`, { cause });
  }
}
