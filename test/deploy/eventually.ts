import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again, each second by default, until the answer will do.
 *
 * @throws Error with the last answer when the time is up
 */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  willDo: (answer: Answer) => boolean,
  { limitMs, signal, everyMs = 1000 }: { limitMs: number; signal: AbortSignal; everyMs?: number },
): Promise<Answer> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (willDo(answer)) return answer;
    if (Date.now() > deadline)
      throw new Error(`not within ${limitMs / 1000} s; the last answer: ${JSON.stringify(answer)}`);
    await delay(everyMs, undefined, { signal });
  }
}
