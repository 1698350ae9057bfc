import { setTimeout as delay } from 'node:timers/promises';
import type { FunctionPlan } from '../template/read/functions.ts';
import { type Endpoints, environmentOf } from './environment.ts';
import type { FunctionLog } from './function-log.ts';
import { FunctionPool } from './function-pool.ts';

export interface RuntimeOptions {
  workerFile: string;
  endpoints: Endpoints;
  clock: SharedArrayBuffer;
  log: FunctionLog;
  /** Where an event goes that failed as often as it may; the queue's ARN is the template's. */
  deadLetter(queueArn: string, payload: string): Promise<void>;
}

/** Lambda waits one minute, then two; nobody wants to, in front of a terminal. */
const RETRY_MS = [1000, 2000];

/** All functions of the system. */
export class FunctionRuntime {
  private readonly pools: Map<string, FunctionPool>;
  private asynchronous = 0;
  private readonly stopping = new AbortController();

  constructor(
    plans: readonly FunctionPlan[],
    private readonly options: RuntimeOptions,
  ) {
    this.pools = new Map(
      plans.map((plan) => [
        plan.arn,
        new FunctionPool(plan, { ...options, environment: environmentOf(plan, options.endpoints) }),
      ]),
    );
  }

  /** Invocations that run, wait, or will be repeated. */
  get busy(): number {
    return this.asynchronous + [...this.pools.values()].reduce((sum, { running }) => sum + running, 0);
  }

  /**
   * Runs a function and waits for its result. @param payload and the result: JSON text
   * @throws FunctionError, EventTooLargeError
   */
  invoke(arn: string, payload: string): Promise<string> {
    const pool = this.pools.get(arn);
    return pool ? pool.invoke(payload) : Promise.reject(new RangeError(`${arn} is no function`));
  }

  /**
   * Starts a function; failures are repeated and then put away as the template says.
   *
   * @returns `false` when there is no such function
   */
  invokeAsync(arn: string, payload: string): boolean {
    const pool = this.pools.get(arn);
    if (!pool) return false;
    this.asynchronous += 1;
    void this.withRetries(pool, payload).finally(() => {
      this.asynchronous -= 1;
    });
    return true;
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await Promise.all([...this.pools.values()].map((pool) => pool.close()));
  }

  private async withRetries(pool: FunctionPool, payload: string): Promise<void> {
    const { retries, deadLetters } = pool.plan.asynchronous;
    for (let attempt = 0; attempt <= retries; attempt += 1) {
      try {
        await pool.invoke(payload);
        return;
      } catch {
        // The pool has written the reason to the log.
        if (this.stopping.signal.aborted) return;
        if (attempt < retries)
          await delay(RETRY_MS[attempt] ?? 2000, undefined, this.stopping).catch(() => {});
      }
    }
    if (deadLetters !== undefined) await this.options.deadLetter(deadLetters, payload);
  }
}
