import { queueNotifications } from '../notify/queue-notifications.ts';
import type { RoundDependencies } from './dependencies.ts';

/** Queues the messages. A queue that is down does not hold up the round: the outbox has every message, timers send it. */
export async function announce(
  notifications: Parameters<typeof queueNotifications>[0],
  roundId: string,
  deps: RoundDependencies,
): Promise<void> {
  try {
    await queueNotifications(notifications, deps);
  } catch (error) {
    deps.log('messages-left-to-outbox', { roundId, error: error instanceof Error ? error.name : 'unknown' });
  }
}
