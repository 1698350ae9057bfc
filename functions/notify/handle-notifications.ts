import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { deliver } from './deliver.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { parseNotification } from './parse-notification.ts';

/**
 * Sends the notifications of an event, side by side.
 *
 * @returns the messages that are to come again; one that fails leaves the others be
 */
export async function handleNotifications(
  event: SQSEvent,
  deps: NotifyDependencies,
): Promise<SQSBatchResponse> {
  const outcomes = await Promise.all(
    event.Records.map(async ({ messageId, body }) => {
      try {
        await deliver(parseNotification(body), deps);
        return [];
      } catch (error) {
        const { name, message } = error instanceof Error ? error : { name: 'unknown', message: '' };
        // Only messages of our own making are known to hold no personal data.
        deps.log('notification-failed', {
          messageId,
          error: name,
          ...(name === 'NotDelivered' && { cause: message }),
        });
        return [{ itemIdentifier: messageId }];
      }
    }),
  );
  return { batchItemFailures: outcomes.flat() };
}
