import { queueNotifications } from '../notify/queue-notifications.ts';
import { guardedWrite } from '../run-round/guarded-write.ts';
import { profileKey, timerKey } from '../table/keys.ts';
import { type Standing, timersOf } from '../table/standing.ts';
import { standingTransition, type TransactItem } from '../table/standing-transition.ts';
import { readStanding } from '../table/stored-profile.ts';
import type { Timer, TimerKind } from '../table/timer.ts';
import type { ProfileTimerDependencies, TimerDependencies } from './dependencies.ts';
import { expireInvitation } from './expire-invitation.ts';
import { expireProfile } from './expire-profile.ts';
import { lapseNomination } from './lapse-nomination.ts';
import { rescore } from './rescore.ts';
import type { DecideChange, StandingChange } from './standing-change.ts';

export type ProfileTimerKind = Exclude<TimerKind, 'notify'>;

const CHANGES: Readonly<Record<ProfileTimerKind, DecideChange>> = {
  rescore,
  'expire-profile': expireProfile,
  'expire-invitation': expireInvitation,
  'lapse-nomination': lapseNomination,
};

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
export async function settleTimer(
  timer: Timer & { kind: ProfileTimerKind },
  deps: ProfileTimerDependencies,
): Promise<StandingChange | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const standing = await readStanding(deps, timer.id);
    if (!standing || !asksFor(standing, timer)) {
      if (await guardedWrite(removal(deps.table, timer, standing), deps)) return undefined;
      continue;
    }
    const change = await CHANGES[timer.kind](standing, deps.now(), deps);
    if (
      await guardedWrite([...standingTransition(deps.table, standing, change.after), ...change.items], deps)
    )
      return change;
  }
  throw new Error(`profile ${timer.id} changes faster than its timer ${timer.kind} can act`);
}

/**
 * The same, and the message of what the owner is to be told goes onto the queue at once.
 *
 * @returns `stale` for a timer that came too late
 * @throws Error as {@link settleTimer}, or when the queue refuses the message, which the outbox has as well
 */
export async function actOnProfile(
  timer: Timer & { kind: ProfileTimerKind },
  deps: TimerDependencies,
): Promise<'done' | 'stale'> {
  const change = await settleTimer(timer, deps);
  if (change?.notification) await queueNotifications([change.notification], deps);
  return change ? 'done' : 'stale';
}
