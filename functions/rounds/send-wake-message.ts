import type { SQSClient } from '@aws-sdk/client-sqs';
import { failureFields } from '../http/failure-fields.ts';
import type { RequestLog } from '../http/http-handler.ts';
import { wakeMessage } from '../round-orders/wake-message.ts';
import type { Round } from '../table/round.ts';

/**
 * Wakes the worker of rounds, so that it takes up an order at once. Where that fails the order waits a little: it is in
 * the table, and timers wake the worker as well. So a failure is recorded and goes no further.
 */
export async function sendWakeMessage(
  round: Round,
  deadline: AbortSignal,
  { sqs, queueUrl, log, now }: { sqs: SQSClient; queueUrl: string; log: RequestLog; now(): Date },
): Promise<void> {
  try {
    await sqs.send(wakeMessage(round, queueUrl, now()), { abortSignal: deadline });
  } catch (error) {
    log.error('order left to timers', { roundId: round.id, ...failureFields(error) });
  }
}
