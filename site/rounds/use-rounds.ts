import { useEffect, useState } from 'preact/hooks';
import type { IsoInstant, OfficialLanguage } from '#domain/profile/profile';
import { type Failure, passing } from '../api/failure.ts';
import { keepAnswer, keptAnswer } from '../api/kept-answers.ts';
import { isRoundList, type RoundList, readRounds } from './read-rounds.ts';

export interface LoadedRounds {
  /** Absent until the first page has come. */
  list?: RoundList;
  /** More pages are on their way. */
  loading: boolean;
  /** Of the page that did not come; those before it stand in `list`. */
  failure?: Failure;
  /** The list is of an earlier time. */
  old?: { at: IsoInstant; failure: Failure };
}

const KEPT_AS = '/rounds';

/** All rounds, growing page by page; an older list when the service cannot be reached. */
export function useRounds(language: OfficialLanguage): [LoadedRounds, () => void] {
  const [loaded, setLoaded] = useState<LoadedRounds>({ loading: true });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    const load = async (): Promise<void> => {
      setLoaded({ loading: true });
      const { list, failure } = await readRounds({ language, signal: abort.signal }, (soFar) =>
        setLoaded({ list: soFar, loading: true }),
      );
      if (!failure) {
        setLoaded({ list, loading: false });
        void keepAnswer(KEPT_AS, list);
        return;
      }
      const kept = passing(failure) ? await keptAnswer(KEPT_AS, isRoundList) : undefined;
      if (abort.signal.aborted) return;
      if (kept) setLoaded({ list: kept.value, loading: false, old: { at: kept.at, failure } });
      else setLoaded({ ...(list.rounds.length > 0 && { list }), loading: false, failure });
    };
    // Ended by the page itself: what it asked for is not wanted any more.
    load().catch(() => undefined);
    return () => abort.abort();
  }, [language, attempt]);
  return [loaded, () => setAttempt((before) => before + 1)];
}
