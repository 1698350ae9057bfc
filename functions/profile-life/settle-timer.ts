import { profileKey, timerKey } from '../table/keys.ts';
import { type Standing, timersOf } from '../table/standing.ts';
import { standingTransition } from '../table/standing-transition.ts';
import { readStanding } from '../table/stored-profile.ts';
import type { Timer, TimerKind } from '../table/timer.ts';
import { decideAndWrite } from '../writes/decide-and-write.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import type { LifeDependencies } from './dependencies.ts';
import { expireInvitation } from './expire-invitation.ts';
import { expireProfile } from './expire-profile.ts';
import { lapseNomination } from './lapse-nomination.ts';
import { NotScored, rescore } from './rescore.ts';
import type { DecideChange, StandingChange } from './standing-change.ts';

/** A timer that changes a profile. */
export type ProfileTimer = Timer & { kind: Exclude<TimerKind, 'notify'> };

/** The twelve months of a profile that was never in the pool may have begun anew since, by an entry that no timer came to. */
const expire: DecideChange = async (before, at, deps) => {
  if (!before.neverInPool) return expireProfile(before, at, deps);
  try {
    return await rescore(before, at, deps);
  } catch (error) {
    if (error instanceof NotScored) return expireProfile(before, at, deps);
    throw error;
  }
};

const CHANGES: Readonly<Record<ProfileTimer['kind'], DecideChange>> = {
  rescore,
  'expire-profile': expire,
  'expire-invitation': expireInvitation,
  'lapse-nomination': lapseNomination,
};

/** Whether a timer changes a profile, as far as this release knows its kind. */
export const isProfileTimer = <Due extends { kind: string }>(
  timer: Due,
): timer is Due & Pick<ProfileTimer, 'kind'> => Object.hasOwn(CHANGES, timer.kind);

/** A profile that changes more often than this meanwhile is left to the next run. */
const ATTEMPTS = 5;

const asksFor = (standing: Standing, timer: Timer): boolean =>
  timersOf(standing).some(({ at, kind }) => at === timer.at && kind === timer.kind);

/**
 * Removes a timer that its profile does not ask for, unless the profile has changed since it was read. The version is
 * written as it is: a mere check of it in a transaction would need a permission of its own.
 */
function removal(table: string, timer: Timer, standing: Standing | undefined): TransactItem[] {
  const stray: TransactItem = { Delete: { TableName: table, Key: timerKey(timer) } };
  if (!standing) return [stray];
  const unchanged: TransactItem = {
    Update: {
      TableName: table,
      Key: profileKey.standing(timer.id),
      UpdateExpression: 'SET #version = :version',
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': standing.version },
    },
  };
  return [unchanged, stray];
}

/**
 * Does what a profile's timer is for, in one transaction under the version of the standing, which removes the timer
 * as well. A timer that came too late, because the profile has moved on, is only removed. Done twice, it is done once.
 *
 * @returns what was changed, whose notification is in the outbox; `undefined` for a timer that came too late
 * @throws Error when the profile cannot be brought to its next standing; the timer stays
 */
export function settleTimer(
  timer: ProfileTimer,
  deps: LifeDependencies,
): Promise<StandingChange | undefined> {
  return decideAndWrite({
    read: () => readStanding(deps, timer.id),
    async decide(standing) {
      if (!standing || !asksFor(standing, timer))
        return { result: undefined, writes: removal(deps.table, timer, standing) };
      const change = await CHANGES[timer.kind](standing, deps.now(), deps);
      const writes = [...standingTransition(deps.table, standing, change.after), ...change.items];
      return { result: change, writes };
    },
    write: (items: TransactItem[]) => guardedWrite(items, deps),
    attempts: ATTEMPTS,
    exhausted: () => new Error(`profile ${timer.id} changes faster than its timer ${timer.kind} can act`),
  });
}
