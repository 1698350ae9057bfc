import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { passesByItself } from '../clients/passing-fault.ts';
import type { Notification } from '../table/outbox.ts';
import { deliver, NotDelivered } from './deliver.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { parseNotification } from './parse-notification.ts';

/**
 * Whether a notification that could not be sent is safe without its message: its entry in the outbox stands, and the
 * fault passes by itself. The timers then queue it again, ever more slowly while the fault lasts.
 */
const outboxTakesOver = ({ at }: Notification, error: unknown): boolean =>
  at !== undefined && (error instanceof NotDelivered || passesByItself(error));

/** @returns whether the message is done: sent, or left to the outbox */
async function handle({ messageId, body }: SQSRecord, deps: NotifyDependencies): Promise<boolean> {
  let notification: Notification | undefined;
  try {
    notification = parseNotification(body);
    await deliver(notification, deps);
    return true;
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'unknown', message: '' };
    // Only messages of our own making are known to hold no personal data.
    const cause = error instanceof NotDelivered ? message : name;
    const deferred = notification !== undefined && outboxTakesOver(notification, error);
    deps.log(deferred ? 'notification-deferred' : 'notification-failed', { messageId, error: name, cause });
    return deferred;
  }
}

/**
 * Sends the notifications of an event, side by side. What the mail service or the table cannot take just now is left to
 * the outbox, so that an outage does not use up the tries of messages that nothing is wrong with.
 *
 * @returns the messages that are to come again; one that fails leaves the others be
 */
export async function handleNotifications(
  event: SQSEvent,
  deps: NotifyDependencies,
): Promise<SQSBatchResponse> {
  const outcomes = await Promise.all(
    event.Records.map(async (record) =>
      (await handle(record, deps)) ? [] : [{ itemIdentifier: record.messageId }],
    ),
  );
  return { batchItemFailures: outcomes.flat() };
}
