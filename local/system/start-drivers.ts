import type { SimulatedClock } from '../clock/simulated-clock.ts';
import { EventSource } from '../queues/event-source.ts';
import { HiddenMessages } from '../queues/hidden-messages.ts';
import { sendMessage } from '../queues/queues.ts';
import type { FunctionLog } from '../runtime/function-log.ts';
import type { FunctionRuntime } from '../runtime/function-runtime.ts';
import { deliver, type Targets } from '../schedule/deliver.ts';
import { Scheduler } from '../schedule/scheduler.ts';
import { expireItems } from '../tables/expire-items.ts';
import { ItemExpiry } from '../tables/item-expiry.ts';
import type { SystemPlan } from '../template/system-plan.ts';
import type { Engines } from './engines.ts';
import type { Undo } from './undo.ts';

export interface DriverOptions {
  plan: SystemPlan;
  engines: Engines;
  runtime: FunctionRuntime;
  clock: SimulatedClock;
  log: FunctionLog;
  idle(signal: AbortSignal): Promise<void>;
  /** Told after the clock was moved. */
  moved(): void;
}

function targetsOf({ plan, engines, runtime }: DriverOptions): Targets {
  return {
    queue(arn) {
      const queue = plan.queues.find((candidate) => candidate.arn === arn);
      return queue && { send: (body, group) => sendMessage(engines.sqs, queue, body, group) };
    },
    invokeAsync: (arn, payload) => runtime.invokeAsync(arn, payload),
  };
}

/** Starts what drives the functions besides HTTP: queues and schedules. */
export function startDrivers(options: DriverOptions, undo: Undo): Scheduler {
  const { plan, engines, runtime, clock, log } = options;
  const report = (problem: string) => log.write(`${JSON.stringify({ level: 'ERROR', message: problem })}\n`);
  const hidden = new HiddenMessages(engines.sqs, () => clock.now());
  for (const source of plan.eventSources) {
    const eventSource = new EventSource(source, {
      sqs: engines.sqs,
      invoke: (arn, payload) => runtime.invoke(arn, payload),
      failed: ({ queue }, messages) => hidden.add(queue, messages),
      report,
    });
    eventSource.start();
    undo.add(() => eventSource.stop());
  }
  const expiry = new ItemExpiry(
    () => expireItems(engines.dynamoDb, plan.tables, clock.now()),
    () => performance.now(),
  );
  undo.add(() => expiry.stop());
  const targets = targetsOf(options);
  const scheduler = new Scheduler(plan.schedules, {
    clock,
    deliver: (schedule, at) => deliver(schedule, at, targets, report),
    idle: options.idle,
    async moved() {
      options.moved();
      await hidden.release();
      expiry.request();
    },
  });
  scheduler.start();
  undo.add(() => scheduler.stop());
  return scheduler;
}
