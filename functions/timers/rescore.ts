import { readFacts } from '../table/facts.ts';
import { rescoredStanding } from '../table/rescored-standing.ts';
import { expireProfile } from './expire-profile.ts';
import type { DecideChange } from './standing-change.ts';

/**
 * Scores a profile anew, for today: a birthday, an expired test or a year of work more may have changed its points,
 * its lanes, or whether it is in the pool at all. The submission instant stays. A profile whose twelve months are over
 * as well is past scoring: it expires.
 */
export const rescore: DecideChange = async (before, at, deps) => {
  const now = at.toISOString();
  if (now >= before.expiresAt) return expireProfile(before, at, deps);
  const facts = await readFacts(deps, before.profileId);
  if (!facts) throw new Error(`profile ${before.profileId} is active and has no facts`);
  const { nomination } = before;
  const result = deps.score({ profile: facts, ...(nomination && { nomination }) }, now.slice(0, 10));
  const after = rescoredStanding(before, 'rescored', result, now);
  if (!after) throw new Error(`a profile in state ${before.state} is not scored anew`);
  return { after, items: [] };
};
