import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Notification } from '../table/outbox.ts';

/** How work without a waiting caller reaches the queue of notifications. */
export interface QueueDependencies {
  sqs: SQSClient;
  notificationsQueueUrl: string;
  sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1, for the jitter of retries. */
  random: () => number;
}

const BATCH = 10;
const ATTEMPTS = 6;

/**
 * Puts notifications on the queue, in batches. Entries of a batch that fail are sent again, only those.
 *
 * @throws Error when some are still refused after several tries; the outbox has them all
 */
export async function queueNotifications(
  notifications: readonly Notification[],
  deps: QueueDependencies,
): Promise<void> {
  for (let start = 0; start < notifications.length; start += BATCH) {
    let entries = notifications.slice(start, start + BATCH).map((notification, index) => ({
      Id: String(index),
      MessageBody: JSON.stringify(notification),
    }));
    for (let attempt = 1; entries.length > 0; attempt += 1) {
      const { Failed = [] } = await deps.sqs.send(
        new SendMessageBatchCommand({ QueueUrl: deps.notificationsQueueUrl, Entries: entries }),
      );
      const failed = new Set(Failed.map(({ Id }) => Id));
      entries = entries.filter(({ Id }) => failed.has(Id));
      if (entries.length > 0 && attempt === ATTEMPTS)
        throw new Error(`the queue refuses notifications: ${Failed.map(({ Code }) => Code).join(', ')}`);
      if (entries.length > 0) await deps.sleep(deps.random() * 100 * 2 ** attempt);
    }
  }
}
