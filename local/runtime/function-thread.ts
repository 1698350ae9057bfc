import { Worker } from 'node:worker_threads';
import type { FunctionPlan } from '../template/read/functions.ts';
import { FunctionError } from './function-error.ts';
import type { FunctionLog } from './function-log.ts';
import type { ErrorReport, InvocationMessage, WorkerMessage, WorkerSetup } from './worker/protocol.ts';

export interface ThreadOptions {
  /** The file that `buildWorker` wrote. */
  workerFile: string;
  environment: Record<string, string>;
  clock: SharedArrayBuffer;
  log: FunctionLog;
}

/**
 * One execution environment of a function: a thread with its module loaded, one invocation at a time. After an error
 * that leaves its state in doubt (time-out, exit, memory) it is gone, and `alive` is false.
 */
export class FunctionThread {
  private readonly worker: Worker;
  private readonly ready: Promise<void>;
  private settle: ((message: WorkerMessage) => void) | undefined;
  alive = true;

  constructor(
    private readonly plan: FunctionPlan,
    { workerFile, environment, clock, log }: ThreadOptions,
  ) {
    const workerData: WorkerSetup = { modulePath: plan.modulePath, exportName: plan.exportName, clock };
    this.worker = new Worker(workerFile, {
      workerData,
      env: environment,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: plan.memoryMb },
    });
    for (const output of [this.worker.stdout, this.worker.stderr])
      output.on('data', (text: Buffer) => log.write(text));
    this.worker.on('message', (message: WorkerMessage) => this.settle?.(message));
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      const errorType = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'Runtime.OutOfMemory' : error.name;
      this.die({ errorType, errorMessage: error.message, trace: [] });
    });
    this.worker.on('exit', (code) =>
      this.die({
        errorType: 'Runtime.ExitError',
        errorMessage: `Runtime exited with exit status ${code}`,
        trace: [],
      }),
    );
    this.ready = this.next().then((message) => {
      if (message.kind === 'error') this.alive = false;
      if (message.kind === 'error') throw new FunctionError(plan.name, message.report);
    });
    // Whoever invokes waits for it, too; a thread that nobody uses yet must not end the process by its failure.
    this.ready.catch(() => {});
  }

  /**
   * Runs one invocation. Loading the module does not count towards its time limit.
   *
   * @returns the result as JSON text
   * @throws FunctionError
   */
  async invoke(payload: string, requestId: string, context: InvocationMessage['context']): Promise<string> {
    await this.ready;
    const { timeoutMs } = this.plan;
    if (!this.alive)
      throw new FunctionError(this.plan.name, {
        errorType: 'Runtime.ExitError',
        errorMessage: 'Runtime exited',
        trace: [],
      });
    const answer = this.next();
    const timer = setTimeout(() => {
      const errorMessage = `RequestId: ${requestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`;
      this.die({ errorType: 'Sandbox.Timedout', errorMessage, trace: [] });
      void this.worker.terminate();
    }, timeoutMs);
    this.worker.postMessage({ payload, timeoutMs, context } satisfies InvocationMessage);
    const message = await answer.finally(() => clearTimeout(timer));
    if (message.kind === 'error') throw new FunctionError(this.plan.name, message.report);
    return message.kind === 'result' ? message.payload : 'null';
  }

  async terminate(): Promise<void> {
    this.alive = false;
    await this.worker.terminate();
  }

  private next(): Promise<WorkerMessage> {
    return new Promise((resolve) => {
      this.settle = (message) => {
        this.settle = undefined;
        resolve(message);
      };
    });
  }

  private die(report: ErrorReport): void {
    this.alive = false;
    this.settle?.({ kind: 'error', report });
  }
}
