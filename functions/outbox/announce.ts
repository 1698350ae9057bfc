import type { Notification } from '../table/outbox.ts';
import { type QueueDependencies, queueNotifications } from './queue-notifications.ts';

/** Queues the messages. A queue that is down does not hold up the round: the outbox has every message, timers send it. */
export async function announce(
  notifications: readonly Notification[],
  roundId: string,
  deps: QueueDependencies & { log: (message: string, facts: Record<string, unknown>) => void },
): Promise<void> {
  try {
    await queueNotifications(notifications, deps);
  } catch (error) {
    deps.log('messages-left-to-outbox', { roundId, error: error instanceof Error ? error.name : 'unknown' });
  }
}
