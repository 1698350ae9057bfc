import { today } from './draft/asked-day.ts';
import { readKept } from './kept/kept-answers.ts';
import { hasFacts } from './kept/link-mark.ts';
import { storage } from './kept/storage.ts';
import { loadLate } from './parts/load-late.ts';
import type { Store } from './store.ts';

/**
 * Brings a form that was drawn at build time to life: today, the kept answers, the facts of a link. What keeps the answers comes
 * after the first score, and then keeps what was typed before it came.
 */
export function start(store: Store): () => void {
  const text = storage.read();
  store.change(() => ({ today: today(), ...readKept(text) }));
  const { state } = store;
  let ended = false;
  let stop = (): void => {
    ended = true;
  };
  void loadLate(store).then((late) => {
    if (late && !ended) stop = late.keep(store, { text, state });
  });
  const open = (): void => {
    if (hasFacts(location.hash)) void loadLate(store).then((late) => late?.openLink(store));
  };
  open();
  addEventListener('hashchange', open);
  return () => {
    stop();
    removeEventListener('hashchange', open);
  };
}
