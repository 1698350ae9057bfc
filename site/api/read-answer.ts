import type { OfficialLanguage } from '#domain/profile/profile';
import type { Failure } from './failure.ts';

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** What is known to be of a shape. */
export type Guard<T> = (value: unknown) => value is T;

interface Question<T> {
  language: OfficialLanguage;
  /** Says whether an answer is what the page goes on with. */
  guard: Guard<T>;
  signal?: AbortSignal;
}

const textOf = (body: unknown, name: string): string => {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
};

async function failureOf(response: Response): Promise<Failure> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => undefined);
  const [title, detail] = [textOf(body, 'title'), textOf(body, 'detail')];
  return title === '' ? { kind: 'refused', status } : { kind: 'problem', status, title, detail };
}

/**
 * Asks the API at the address of the site. Never throws but for a signal that ends it.
 *
 * @param path with its query, e.g. `/rounds?limit=100`
 */
export async function readAnswer<T>(
  path: string,
  { language, guard, signal }: Question<T>,
): Promise<Answer<T>> {
  const headers = { Accept: 'application/json', 'Accept-Language': language };
  let response: Response;
  try {
    response = await fetch(path, { headers, ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    return { ok: false, failure: { kind: 'unreachable' } };
  }
  if (!response.ok) return { ok: false, failure: await failureOf(response) };
  const value: unknown = await response.json().catch(() => undefined);
  return guard(value) ? { ok: true, value } : { ok: false, failure: { kind: 'unreadable' } };
}
