import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

/**
 * The function works on the queue's messages. It reports which messages of a batch failed, so that only those come
 * again.
 *
 * @param options.atOnce so many batches are worked on at the same time, at most; without it, as many as the queue
 *   (for FIFO: its groups) gives
 */
export function consume(
  fn: LambdaFunction,
  queue: IQueue,
  options: { batchSize: number; atOnce?: number },
): void {
  fn.addEventSource(
    new SqsEventSource(queue, {
      batchSize: options.batchSize,
      reportBatchItemFailures: true,
      ...(options.atOnce === undefined ? {} : { maxConcurrency: options.atOnce }),
    }),
  );
}
