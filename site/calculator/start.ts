import { today } from './draft/asked-day.ts';
import { readKept, writeKept } from './kept/kept-answers.ts';
import { hasFacts } from './kept/link-mark.ts';
import { storage } from './kept/storage.ts';
import { loadLate } from './parts/load-late.ts';
import { emptyState } from './state.ts';
import type { Store } from './store.ts';

/** Answers are written once the person has stopped typing for so long. */
const PAUSE_MS = 300;

/** Writes every change into the browser's storage; what was forgotten is not written back. */
function keep(store: Store): () => void {
  let written = store.state.scenarios;
  let open = store.state.open;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function write(): void {
    clearTimeout(timer);
    const { state } = store;
    if (state.scenarios === written && state.open === open) return;
    written = state.scenarios;
    open = state.open;
    void loadLate(store).then((late) => late?.keepScoreOf(state));
    const isEmpty = writeKept(state) === writeKept(emptyState(state.language));
    if (isEmpty) storage.forget();
    else if (!storage.write(writeKept(state)) && !state.storageRefused)
      store.change(() => ({ storageRefused: true }));
  }
  const stop = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE_MS);
  });
  addEventListener('pagehide', write);
  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener('pagehide', write);
  };
}

/** Brings a form that was drawn at build time to life: today, the kept answers, the facts of a link. */
export function start(store: Store): () => void {
  store.change(() => ({ today: today(), ...readKept(storage.read()) }));
  const stop = keep(store);
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
