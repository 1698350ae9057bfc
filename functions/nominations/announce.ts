import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { failureFields } from '../http/failure-fields.ts';
import type { RequestLog } from '../http/http-handler.ts';
import type { Notification } from '../table/outbox.ts';

/**
 * Puts a notification on the queue at once. Where that fails the candidate hears a little later: the notification
 * is in the outbox, and timers send what is left there. So a failure is recorded and goes no further.
 */
export async function announce(
  notification: Notification,
  deadline: AbortSignal,
  { sqs, queueUrl, log }: { sqs: SQSClient; queueUrl: string; log: RequestLog },
): Promise<void> {
  const message = new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(notification) });
  try {
    await sqs.send(message, { abortSignal: deadline });
  } catch (error) {
    log.error('notification left to timers', { kind: notification.kind, ...failureFields(error) });
  }
}
