import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { FunctionPlan } from '../template/read/functions.ts';
import { logStreamOf } from './environment.ts';
import { EventTooLargeError, FunctionError } from './function-error.ts';
import { FunctionThread, type ThreadOptions } from './function-thread.ts';

/** Lambda's limit for the payload of a synchronous invocation, both ways. */
const PAYLOAD_LIMIT_BYTES = 6 * 1024 * 1024;

/** More threads than processors only get in each other's way. */
const THREADS = Math.min(4, Math.max(2, availableParallelism()));

interface Waiting {
  resolve(thread: FunctionThread): void;
  reject(error: Error): void;
}

/** One function: threads that come into being as they are needed, and wait for the next event as Lambda's do. */
export class FunctionPool {
  private readonly threads = new Set<FunctionThread>();
  private readonly free: FunctionThread[] = [];
  private readonly waiting: Waiting[] = [];
  private readonly limit: number;
  private closed = false;
  /** Invocations that run or wait. */
  running = 0;

  constructor(
    readonly plan: FunctionPlan,
    private readonly options: ThreadOptions,
  ) {
    this.limit = Math.min(THREADS, plan.reservedConcurrency ?? THREADS);
  }

  /**
   * Runs the function. An invocation for which there is no thread waits, where Lambda would start another environment
   * or refuse.
   *
   * @param payload the event as JSON text
   * @returns the result as JSON text
   * @throws FunctionError, EventTooLargeError
   */
  async invoke(payload: string): Promise<string> {
    if (Buffer.byteLength(payload) > PAYLOAD_LIMIT_BYTES)
      throw new EventTooLargeError(`An event for ${this.plan.name} is larger than 6 MB.`);
    this.running += 1;
    const requestId = randomUUID();
    try {
      const thread = await this.take();
      try {
        return this.checkedResult(await thread.invoke(payload, requestId, this.contextOf(requestId)));
      } finally {
        this.giveBack(thread);
      }
    } catch (error) {
      this.logError(requestId, error);
      throw error;
    } finally {
      this.running -= 1;
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) reject(new Error(`${this.plan.name} was stopped.`));
    await Promise.all([...this.threads].map((thread) => thread.terminate()));
  }

  private async take(): Promise<FunctionThread> {
    if (this.closed || this.limit === 0)
      throw new Error(`${this.plan.name} ${this.closed ? 'was stopped' : 'has no concurrency reserved'}.`);
    for (let thread = this.free.pop(); thread; thread = this.free.pop()) {
      if (thread.alive) return thread;
      this.threads.delete(thread);
    }
    if (this.threads.size < this.limit) return this.grow();
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  private grow(): FunctionThread {
    const thread = new FunctionThread(this.plan, this.options);
    this.threads.add(thread);
    return thread;
  }

  private giveBack(thread: FunctionThread): void {
    let next = thread;
    if (!thread.alive) {
      this.threads.delete(thread);
      void thread.terminate();
      if (this.waiting.length === 0 || this.closed) return;
      next = this.grow();
    }
    const waiting = this.waiting.shift();
    if (waiting) waiting.resolve(next);
    else this.free.push(next);
  }

  private checkedResult(result: string): string {
    if (Buffer.byteLength(result) <= PAYLOAD_LIMIT_BYTES) return result;
    throw new FunctionError(this.plan.name, {
      errorType: 'Function.ResponseSizeTooLarge',
      errorMessage: 'Response payload size exceeded the maximum of 6 MB',
      trace: [],
    });
  }

  private contextOf(awsRequestId: string) {
    return {
      awsRequestId,
      functionName: this.plan.name,
      functionVersion: '$LATEST',
      invokedFunctionArn: this.plan.arn,
      memoryLimitInMB: String(this.plan.memoryMb),
      logGroupName: `/aws/lambda/${this.plan.name}`,
      logStreamName: logStreamOf(this.plan),
    };
  }

  private logError(requestId: string, error: unknown): void {
    const { errorType, trace } =
      error instanceof FunctionError ? error : { errorType: 'Error', trace: [] as readonly string[] };
    const errorMessage = error instanceof Error ? error.message : String(error);
    this.options.log.write(
      `${JSON.stringify({ level: 'ERROR', requestId, errorType, errorMessage, trace })}\n`,
    );
  }
}
