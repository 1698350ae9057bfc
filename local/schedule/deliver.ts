import { randomUUID } from 'node:crypto';
import type { SchedulePlan } from '../template/read/schedules.ts';

/** Where a schedule or a failed event may go: a queue of the template, or a function. */
export interface Targets {
  /** @returns `undefined` when the ARN is no queue here */
  queue(arn: string): { send(body: string, messageGroupId?: string): Promise<void> } | undefined;
  /** Starts the function without waiting for its result, as an asynchronous invocation. */
  invokeAsync(arn: string, payload: string): boolean;
}

const seconds = (instant: Date): string => instant.toISOString().replace(/\.\d{3}Z$/, 'Z');

/**
 * The input of a schedule's target, with the occasion's own values in it.
 * Source: EventBridge Scheduler user guide, "Adding context attributes".
 *
 * @param input JSON text with `<aws.scheduler.…>` in it
 */
export function withContext(input: string, plan: SchedulePlan, scheduledAt: Date, attempt: number): string {
  const values: Readonly<Record<string, string>> = {
    'scheduled-time': seconds(scheduledAt),
    'execution-id': randomUUID(),
    'attempt-number': String(attempt),
    'schedule-arn': plan.arn,
  };
  return input.replace(/<aws\.scheduler\.([a-z-]+)>/g, (text, name: string) => values[name] ?? text);
}

/**
 * Takes one occasion of a schedule to its target, again if that fails, and to the dead letters after as many
 * repetitions as the template allows. Attempts follow each other at once: here an engine either answers or is broken.
 *
 * @param report told when an occasion is lost, with the reason
 */
export async function deliver(
  plan: SchedulePlan,
  scheduledAt: Date,
  targets: Targets,
  report: (problem: string) => void,
): Promise<void> {
  const { target } = plan;
  let reason: unknown;
  for (let attempt = 1; attempt <= target.retries + 1; attempt += 1) {
    const input = withContext(target.input, plan, scheduledAt, attempt);
    try {
      const queue = targets.queue(target.arn);
      if (queue) await queue.send(input, target.messageGroupId);
      else if (!targets.invokeAsync(target.arn, input)) throw new Error(`${target.arn} is no target here`);
      return;
    } catch (error) {
      reason = error;
    }
  }
  report(
    `${plan.name} could not be delivered: ${reason instanceof Error ? reason.message : 'unknown reason'}`,
  );
  const deadLetters = target.deadLetters === undefined ? undefined : targets.queue(target.deadLetters);
  await deadLetters?.send(withContext(target.input, plan, scheduledAt, target.retries + 1)).catch(() => {});
}
