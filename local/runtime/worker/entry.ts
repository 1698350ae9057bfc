import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { shiftDate } from '../../clock/shift-date.ts';
import type { ErrorReport, InvocationMessage, WorkerMessage, WorkerSetup } from './protocol.ts';

type Handler = (event: unknown, context: object) => unknown;

const { modulePath, exportName, clock }: WorkerSetup = workerData;
const send = (message: WorkerMessage): void => parentPort?.postMessage(message);

function reportOf(error: unknown): ErrorReport {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}

async function loadHandler(): Promise<Handler> {
  const module: Record<string, unknown> = await import(pathToFileURL(modulePath).href);
  const handler = module[exportName];
  if (typeof handler !== 'function')
    throw Object.assign(new Error(`${modulePath} exports no function "${exportName}"`), {
      name: 'Runtime.HandlerNotFound',
    });
  return handler as Handler;
}

async function answer(handler: Handler, { payload, timeoutMs, context }: InvocationMessage): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  try {
    const result = await handler(JSON.parse(payload), {
      ...context,
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
    });
    send({ kind: 'result', payload: JSON.stringify(result ?? null) });
  } catch (error) {
    send({ kind: 'error', report: reportOf(error) });
  }
}

// Before the module is loaded: it may look at the clock right away, or keep hold of Date.
shiftDate(clock);
try {
  const handler = await loadHandler();
  parentPort?.on('message', (message: InvocationMessage) => void answer(handler, message));
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'error', report: reportOf(error) });
}
