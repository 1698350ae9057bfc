import { setTimeout as delay } from 'node:timers/promises';
import { LocalRunError } from '../engines/engine.ts';
import type { QueueCount } from '../engines/sqs.ts';

export interface Activity {
  /** Invocations that run, wait, or will be repeated. */
  functions(): number;
  /** All queues that drive a function. */
  queues(): Promise<QueueCount[]>;
}

const LOOK_AGAIN_MS = 20;

async function whatIsBusy({ functions, queues }: Activity): Promise<string[]> {
  const busy = (await queues())
    .filter(({ ready, delayed, inFlight }) => ready + delayed + inFlight > 0)
    .map(
      ({ name, ready, delayed, inFlight }) =>
        `${name}: ${ready} waiting, ${delayed} delayed, ${inFlight} in flight`,
    );
  // Last: a function that was running while the queues were looked at may have filled one behind our back.
  return functions() > 0 ? [...busy, `${functions()} invocations`] : busy;
}

/**
 * Waits until nothing is left to do. One look is not enough: a message is in a queue while nobody works on it, and
 * being worked on while it is in no queue.
 *
 * @param signal ends the wait early
 * @throws LocalRunError that names what is busy when the time is over
 */
export async function untilIdle(activity: Activity, timeoutMs: number, signal?: AbortSignal): Promise<void> {
  const end = performance.now() + timeoutMs;
  let quiet = 0;
  while (!signal?.aborted) {
    const busy = await whatIsBusy(activity);
    quiet = busy.length === 0 ? quiet + 1 : 0;
    if (quiet === 2) return;
    if (performance.now() > end)
      throw new LocalRunError(
        `Still busy after ${Math.round(timeoutMs / 1000)} seconds: ${busy.join('; ')}.`,
      );
    if (quiet === 0) await delay(LOOK_AGAIN_MS);
  }
}
