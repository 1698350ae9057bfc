import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { parseOrder } from '../round-orders/parse-order.ts';
import type { RoundOrder } from '../table/round.ts';

const FIRST_RETRY_SECONDS = 5;
const LONGEST_RETRY_SECONDS = 300;

/**
 * Hands the orders of an event to `run`, in their order. After a failure the rest is left too, so that the queue's
 * order holds, and the failed one comes again soon: the queue's own time limit is made for crashes, and while it runs
 * no other round of the pool moves. A message that is no order will never be one: it comes again at once, until the queue
 * gives it up and lets the others pass.
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
    let order: RoundOrder | undefined;
    try {
      order = parseOrder(record.body);
      await deps.run(order);
    } catch (error) {
      deps.log('round-failed', {
        messageId: record.messageId,
        error: error instanceof Error ? error.name : 'unknown',
      });
      await comeAgainSoon(record, order ? retryAfter(record) : 0, deps);
      return {
        batchItemFailures: event.Records.slice(index).map(({ messageId }) => ({ itemIdentifier: messageId })),
      };
    }
  }
  return { batchItemFailures: [] };
}

function retryAfter({ attributes }: SQSRecord): number {
  const received = Number(attributes.ApproximateReceiveCount) || 1;
  return Math.min(LONGEST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 2 ** (received - 1));
}

async function comeAgainSoon(
  { receiptHandle }: SQSRecord,
  seconds: number,
  {
    sqs,
    queueUrl,
    log,
  }: { sqs: SQSClient; queueUrl: string; log: (m: string, f: Record<string, unknown>) => void },
): Promise<void> {
  try {
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      }),
    );
  } catch (error) {
    // Then it comes when the queue's own limit is over.
    log('retry-not-hastened', { error: error instanceof Error ? error.name : 'unknown' });
  }
}
