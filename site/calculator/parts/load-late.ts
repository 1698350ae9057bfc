import type { Store } from '../store.ts';

type Late = typeof import('../late/late.tsx');

/** Fetches what a first score does not need, once; the page says so when it does not come. */
export async function loadLate(store: Store): Promise<Late | undefined> {
  try {
    const late = await import('../late/late.tsx');
    store.learn(late.entryWords.questions);
    return late;
  } catch {
    store.change(() => ({ notice: store.words.notLoaded }));
    return undefined;
  }
}
