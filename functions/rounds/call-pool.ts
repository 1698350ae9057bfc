import type { SQSClient } from '@aws-sdk/client-sqs';
import { failureFields } from '../http/failure-fields.ts';
import type { RequestLog } from '../http/http-handler.ts';
import { poolCall } from '../run-round/pool-call.ts';
import type { Round } from '../table/round.ts';

/**
 * Calls whoever holds rounds, so that what was ordered is taken up at once. Where that fails it is taken up a little
 * later: the order is in the table, and timers call as well. So a failure is recorded and goes no further.
 */
export async function callPool(
  round: Round,
  deadline: AbortSignal,
  { sqs, queueUrl, log, now }: { sqs: SQSClient; queueUrl: string; log: RequestLog; now(): Date },
): Promise<void> {
  try {
    await sqs.send(poolCall(round, queueUrl, now()), { abortSignal: deadline });
  } catch (error) {
    log.error('order left to timers', { roundId: round.id, ...failureFields(error) });
  }
}
