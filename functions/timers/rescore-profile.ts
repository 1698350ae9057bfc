import { nextState } from '#domain/standing/states';
import { rescore } from '../profile-life/rescore.ts';
import type { Standing } from '../table/standing.ts';
import { standingTransition } from '../table/standing-transition.ts';
import { readStanding } from '../table/stored-profile.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import type { TimerDependencies } from './dependencies.ts';

/** A profile that changes more often than this meanwhile is left to the next run. */
const ATTEMPTS = 5;

const outcome = ({ state, score, lanes, ruleset, nextChangeOn }: Standing): string =>
  JSON.stringify([state, score, lanes, ruleset, nextChangeOn]);

/**
 * Scores a profile for today by the rules of now, if its state asks for a score and its twelve months are not over.
 * When nothing comes out differently, nothing is written: version and day of the score stay, and nobody who is editing
 * meets a conflict.
 *
 * @returns whether the standing changed
 * @throws Error when the profile cannot be scored, or changes faster than that
 */
export async function rescoreProfile(profileId: string, deps: TimerDependencies): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await readStanding(deps, profileId);
    const at = deps.now();
    if (!before || nextState(before.state, 'rescored') === undefined) return false;
    if (at.toISOString() >= before.expiresAt) return false;
    const { after } = await rescore(before, at, deps);
    if (outcome(after) === outcome(before)) return false;
    if (await guardedWrite(standingTransition(deps.table, before, after), deps)) return true;
  }
  throw new Error(`profile ${profileId} changes faster than it can be scored`);
}
