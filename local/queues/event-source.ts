import { setTimeout as delay } from 'node:timers/promises';
import {
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { EventSourcePlan } from '../template/read/event-sources.ts';
import { messagesDone, sqsEvent } from './sqs-event.ts';

export interface EventSourceDependencies {
  sqs: SQSClient;
  /** Payload and result are JSON text. */
  invoke(functionArn: string, payload: string): Promise<string>;
  /** Told about messages that stay in the queue for another attempt. */
  failed(plan: EventSourcePlan, messages: readonly Message[]): void;
  /** Told about trouble with the queue itself. */
  report(problem: string): void;
}

/** SQS gives and deletes at most ten messages at once, and waits at most twenty seconds for one. */
const SQS_BATCH = 10;
const LONG_POLL_S = 20;
const POLLERS = 4;

/** Drives a function by a queue, as an event source mapping does. */
export class EventSource {
  private readonly stopping = new AbortController();
  private pollers: Promise<void>[] = [];

  constructor(
    private readonly plan: EventSourcePlan,
    private readonly dependencies: EventSourceDependencies,
  ) {}

  start(): void {
    const pollers = Math.min(POLLERS, this.plan.maximumConcurrency ?? POLLERS);
    this.pollers = Array.from({ length: pollers }, () => this.poll());
  }

  /** Takes nothing more, and lets the batches in hand end. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.pollers);
  }

  private async poll(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const batch = await this.gather(signal);
        if (batch.length > 0) await this.work(batch);
      } catch (error) {
        if (signal.aborted) return;
        this.dependencies.report(
          `${this.plan.queue.name}: ${error instanceof Error ? error.message : 'trouble'}`,
        );
        await delay(1000, undefined, { signal }).catch(() => {});
      }
    }
  }

  /** One batch: what is there, or, with a batching window, what comes until it is full or the window is over. */
  private async gather(signal: AbortSignal): Promise<Message[]> {
    const { batchSize, batchingWindowMs } = this.plan;
    const batch = await this.receive(batchSize, LONG_POLL_S, signal);
    const end = performance.now() + batchingWindowMs;
    while (batch.length > 0 && batch.length < batchSize && batchingWindowMs > 0) {
      const leftMs = end - performance.now();
      if (leftMs <= 0 || signal.aborted) break;
      const more = await this.receive(batchSize - batch.length, Math.floor(leftMs / 1000), signal).catch(
        () => [],
      );
      batch.push(...more);
      if (more.length === 0) await delay(Math.min(50, leftMs));
    }
    return batch;
  }

  private async receive(wanted: number, waitSeconds: number, abortSignal: AbortSignal): Promise<Message[]> {
    const { Messages } = await this.dependencies.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: this.plan.queue.url,
        MaxNumberOfMessages: Math.min(SQS_BATCH, wanted),
        WaitTimeSeconds: Math.min(LONG_POLL_S, waitSeconds),
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
      { abortSignal },
    );
    return Messages ?? [];
  }

  /** Runs the function for a batch and deletes what is done; what is not comes back after the visibility timeout. */
  private async work(batch: Message[]): Promise<void> {
    const { plan, dependencies } = this;
    let done: Message[] = [];
    try {
      const result = await dependencies.invoke(plan.target.arn, JSON.stringify(sqsEvent(batch, plan.queue)));
      done = plan.partialFailures ? messagesDone(batch, result) : batch;
    } catch {
      // The function's own log has the reason.
    }
    dependencies.failed(
      plan,
      batch.filter((message) => !done.includes(message)),
    );
    for (let from = 0; from < done.length; from += SQS_BATCH)
      await dependencies.sqs.send(
        new DeleteMessageBatchCommand({
          QueueUrl: plan.queue.url,
          Entries: done
            .slice(from, from + SQS_BATCH)
            .map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
        }),
      );
  }
}
