import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

// Plain text, because a worker of its own is the only place with an environment of its own.
const RUNNER = `
const { parentPort, workerData } = require('node:worker_threads');
const bundle = import(workerData.url);
parentPort.on('message', async ({ event, limit }) => {
  const ends = Date.now() + limit;
  const context = { awsRequestId: 'request', getRemainingTimeInMillis: () => ends - Date.now() };
  try {
    const { handler } = await bundle;
    parentPort.postMessage({ answer: await handler(event, context) });
  } catch (error) {
    parentPort.postMessage({ failure: String(error?.stack ?? error) });
  }
});`;

/** A function as it is deployed: its bundle, imported into a thread that has the function's environment and no other. */
export class Bundle {
  private readonly worker: Worker;

  constructor(
    file: string,
    environment: Record<string, string>,
    private readonly timeLimitMs: number,
  ) {
    this.worker = new Worker(RUNNER, {
      eval: true,
      env: environment,
      workerData: { url: pathToFileURL(file).href },
      stdout: true,
      stderr: true,
    });
  }

  /** Calls the handler. @throws Error when the bundle cannot be imported or the handler throws */
  async invoke(event: unknown): Promise<unknown> {
    this.worker.postMessage({ event, limit: this.timeLimitMs });
    const [{ answer, failure }] = await once(this.worker, 'message');
    if (failure) throw new Error(failure);
    return answer;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
