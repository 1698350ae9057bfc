import type { IsoInstant } from '#domain/profile/profile';
import type { Guard } from './read-answer.ts';

const STORE = 'answers';
const AT = 'x-kept-at';

/** An older answer, and when it came. */
export interface Kept<T> {
  value: T;
  at: IsoInstant;
}

/** Keeps a public answer in this browser, for when the service cannot be reached. A browser that keeps nothing is no fault. */
export async function keepAnswer(path: string, value: unknown): Promise<void> {
  try {
    const cache = await caches.open(STORE);
    const headers = { 'content-type': 'application/json', [AT]: new Date().toISOString() };
    await cache.put(path, new Response(JSON.stringify(value), { headers }));
  } catch {
    // Without storage the page works as long as there is a network.
  }
}

/** The answer that was kept last; `undefined` when there is none. */
export async function keptAnswer<T>(path: string, guard: Guard<T>): Promise<Kept<T> | undefined> {
  try {
    const response = await (await caches.open(STORE)).match(path);
    const value: unknown = await response?.json();
    const at = response?.headers.get(AT);
    return at && guard(value) ? { value, at } : undefined;
  } catch {
    return undefined;
  }
}
