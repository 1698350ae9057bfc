import { useEffect, useState } from 'preact/hooks';
import { type Store, useStore } from '../store.ts';

type Late = typeof import('../late/late.tsx');

let loaded: Late | undefined;

/** Fetches what a first score does not need, once; the page says so when it does not come. */
export async function loadLate(store: Store): Promise<Late | undefined> {
  try {
    const late = await import('../late/late.tsx');
    store.learn(late.entryWords);
    loaded = late;
    return late;
  } catch {
    store.change(() => ({ notice: store.words.notLoaded }));
    return undefined;
  }
}

/** The same for a view: fetched when it is needed, and there at once when the page was idle before. */
export function useLate(isNeeded: boolean): Late | undefined {
  const store = useStore();
  const [, draw] = useState({});
  useEffect(() => {
    if (isNeeded && !loaded) void loadLate(store).then(() => draw({}));
  }, [isNeeded, store]);
  return loaded;
}
