import { ChangeMessageVisibilityCommand, type Message, type SQSClient } from '@aws-sdk/client-sqs';
import type { QueuePlan } from '../template/read/queues.ts';

interface Hidden {
  queueUrl: string;
  receiptHandle: string;
  until: number;
}

/**
 * Messages that failed and wait for their next attempt. The engine waits in real time; when the simulated clock jumps
 * past the end of the wait, they come back at once.
 */
export class HiddenMessages {
  private hidden: Hidden[] = [];

  constructor(
    private readonly sqs: SQSClient,
    private readonly now: () => Date,
  ) {}

  add(queue: QueuePlan, messages: readonly Message[]): void {
    const now = this.now().getTime();
    const until = now + queue.visibilityTimeout * 1000;
    this.hidden = this.hidden.filter((message) => message.until > now);
    for (const { ReceiptHandle } of messages)
      if (ReceiptHandle) this.hidden.push({ queueUrl: queue.url, receiptHandle: ReceiptHandle, until });
  }

  /** Brings back whatever the clock says is no longer hidden. */
  async release(): Promise<void> {
    const now = this.now().getTime();
    const over = this.hidden.filter(({ until }) => until <= now);
    this.hidden = this.hidden.filter(({ until }) => until > now);
    for (const { queueUrl, receiptHandle } of over)
      await this.sqs
        .send(
          new ChangeMessageVisibilityCommand({
            QueueUrl: queueUrl,
            ReceiptHandle: receiptHandle,
            VisibilityTimeout: 0,
          }),
        )
        // The engine has brought it back by itself already.
        .catch(() => {});
  }
}
