import { nextState } from '#domain/standing/states';
import { rescore } from '../profile-life/rescore.ts';
import type { Standing } from '../table/standing.ts';
import { standingTransition } from '../table/standing-transition.ts';
import { readStanding } from '../table/stored-profile.ts';
import { decideAndWrite } from '../writes/decide-and-write.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import type { TimerDependencies } from './dependencies.ts';

/** A profile that changes more often than this meanwhile is left to the next run. */
const ATTEMPTS = 5;

const outcome = ({ state, score, lanes, lanesInDoubt, ruleset, nextChangeOn }: Standing): string =>
  JSON.stringify([state, score, lanes, lanesInDoubt, ruleset, nextChangeOn]);

/**
 * Scores a profile for today by the rules of now, if its state asks for a score and its twelve months are not over.
 * When nothing comes out differently, it writes nothing: version and day of the score stay, and no candidate who is
 * editing meets a conflict.
 *
 * @returns whether the standing changed
 * @throws Error when the profile cannot be scored, or changes faster than that
 */
export function rescoreProfile(profileId: string, deps: TimerDependencies): Promise<boolean> {
  return decideAndWrite({
    read: () => readStanding(deps, profileId),
    async decide(before) {
      const at = deps.now();
      if (!before || nextState(before.state, 'rescored') === undefined) return { result: false };
      if (at.toISOString() >= before.expiresAt) return { result: false };
      const { after } = await rescore(before, at, deps);
      if (outcome(after) === outcome(before)) return { result: false };
      return { result: true, writes: standingTransition(deps.table, before, after) };
    },
    write: (items: TransactItem[]) => guardedWrite(items, deps),
    attempts: ATTEMPTS,
    exhausted: () => new Error(`profile ${profileId} changes faster than it can be scored`),
  });
}
