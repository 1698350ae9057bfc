import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { RoundOrder } from '../table/round.ts';
import { parseOrder } from './parse-order.ts';

const FIRST_RETRY_SECONDS = 5;
const LONGEST_RETRY_SECONDS = 300;

/**
 * Hands the orders of an event to `run`, in their order. After a failure the rest is left too, so that the queue's
 * order holds, and the failed one comes again soon: the queue's own time limit is made for crashes, and while it runs
 * no other round of the pool moves.
 *
 * @returns the messages that are to come again
 */
export async function handleOrders(
  event: SQSEvent,
  deps: {
    run: (order: RoundOrder) => Promise<unknown>;
    sqs: SQSClient;
    queueUrl: string;
    log: (message: string, facts: Record<string, unknown>) => void;
  },
): Promise<SQSBatchResponse> {
  for (const [index, record] of event.Records.entries()) {
    try {
      await deps.run(parseOrder(record.body));
    } catch (error) {
      deps.log('round-failed', {
        messageId: record.messageId,
        error: error instanceof Error ? error.name : 'unknown',
      });
      await comeAgainSoon(record, deps);
      return {
        batchItemFailures: event.Records.slice(index).map(({ messageId }) => ({ itemIdentifier: messageId })),
      };
    }
  }
  return { batchItemFailures: [] };
}

async function comeAgainSoon(
  { receiptHandle, attributes }: SQSRecord,
  {
    sqs,
    queueUrl,
    log,
  }: { sqs: SQSClient; queueUrl: string; log: (m: string, f: Record<string, unknown>) => void },
): Promise<void> {
  const received = Number(attributes.ApproximateReceiveCount) || 1;
  try {
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: Math.min(LONGEST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 2 ** (received - 1)),
      }),
    );
  } catch (error) {
    // Then it comes when the queue's own limit is over.
    log('retry-not-hastened', { error: error instanceof Error ? error.name : 'unknown' });
  }
}
