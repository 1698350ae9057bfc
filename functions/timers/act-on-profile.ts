import { queueNotifications } from '../outbox/queue-notifications.ts';
import { type ProfileTimer, settleTimer } from '../profile-life/settle-timer.ts';
import type { TimerDependencies } from './dependencies.ts';

/**
 * Does what a profile's timer is for, and puts the owner's notification onto the queue at once.
 *
 * @returns `stale` for a timer that came too late
 * @throws Error as {@link settleTimer}, or when the queue refuses the message, which the outbox has as well
 */
export async function actOnProfile(timer: ProfileTimer, deps: TimerDependencies): Promise<'done' | 'stale'> {
  const change = await settleTimer(timer, deps);
  if (change?.notification) await queueNotifications([change.notification], deps);
  return change ? 'done' : 'stale';
}
