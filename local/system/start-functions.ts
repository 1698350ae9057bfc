import { join } from 'node:path';
import type { SimulatedClock } from '../clock/simulated-clock.ts';
import type { DataFolder } from '../data/data-folder.ts';
import { sendMessage } from '../queues/queues.ts';
import { buildWorker } from '../runtime/build-worker.ts';
import { type FunctionLog, openFunctionLog } from '../runtime/function-log.ts';
import { FunctionRuntime } from '../runtime/function-runtime.ts';
import type { SystemPlan } from '../template/system-plan.ts';
import type { Engines } from './engines.ts';
import type { Undo } from './undo.ts';

/** Makes all functions ready to be invoked. Their threads start when they are first needed. */
export async function startFunctions(
  plan: SystemPlan,
  engines: Engines,
  options: {
    runFolder: string;
    data: DataFolder | undefined;
    clock: SimulatedClock;
    mailUrl: string;
    verbose: boolean;
  },
  undo: Undo,
): Promise<{ runtime: FunctionRuntime; log: FunctionLog }> {
  const workerFile = join(options.runFolder, 'worker.mjs');
  await buildWorker(workerFile);
  const logFile = options.data?.path('functions.log') ?? join(options.runFolder, 'functions.log');
  const log = openFunctionLog(logFile, { echo: options.verbose });
  undo.add(() => log.close());
  const runtime = new FunctionRuntime(plan.functions, {
    workerFile,
    log,
    clock: options.clock.shared,
    endpoints: { dynamoDb: engines.dynamoDbUrl, sqs: engines.sqsEngine.endpoint, ses: options.mailUrl },
    async deadLetter(queueArn, payload) {
      const queue = plan.queues.find(({ arn }) => arn === queueArn);
      if (queue) await sendMessage(engines.sqs, queue, payload);
    },
  });
  undo.add(() => runtime.close());
  return { runtime, log };
}
