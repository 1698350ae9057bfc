import { useEffect, useState } from 'preact/hooks';
import type { IsoInstant, OfficialLanguage } from '#domain/profile/profile';
import { type Failure, passing } from './failure.ts';
import { keepAnswer, keptAnswer } from './kept-answers.ts';
import { type Guard, readAnswer } from './read-answer.ts';

/** How far a page has come with its answer. An old one says why there is no newer one. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; value: T; old?: { at: IsoInstant; failure: Failure } };

/**
 * The answer of the API to a path; an older one when there is none and one was kept.
 *
 * @param path nothing is asked while it is `undefined`
 * @returns the answer, and a function that asks again
 */
export function useAnswer<T>(
  path: string | undefined,
  { language, guard }: { language: OfficialLanguage; guard: Guard<T> },
): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (path === undefined) return;
    const abort = new AbortController();
    const load = async (): Promise<void> => {
      setLoaded({ state: 'loading' });
      const answer = await readAnswer(path, { language, guard, signal: abort.signal });
      if (answer.ok) void keepAnswer(path, answer.value);
      const kept = answer.ok || !passing(answer.failure) ? undefined : await keptAnswer(path, guard);
      if (abort.signal.aborted) return;
      if (answer.ok) setLoaded({ state: 'ready', value: answer.value });
      else if (kept)
        setLoaded({ state: 'ready', value: kept.value, old: { at: kept.at, failure: answer.failure } });
      else setLoaded({ state: 'failed', failure: answer.failure });
    };
    // Ended by the page itself: what it asked for is not wanted any more.
    load().catch(() => undefined);
    return () => abort.abort();
  }, [path, language, guard, attempt]);
  return [loaded, () => setAttempt((before) => before + 1)];
}
