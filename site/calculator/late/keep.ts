import { forgetAll } from '../actions.ts';
import { type Kept, readKept, STORAGE_KEY } from '../kept/kept-answers.ts';
import { isUntouched, merged, recognised } from '../kept/merge.ts';
import { storage } from '../kept/storage.ts';
import { writeKept } from '../kept/write-kept.ts';
import type { Store } from '../store.ts';
import { words } from '../words/late-of-page.ts';
import { keepScoreOf } from './keep-score.ts';

/** Answers are written once the person has stopped typing for so long. */
const PAUSE_MS = 300;

/**
 * Writes every change into the browser's storage, and takes over what other tabs write there. Before anything is written, what
 * another tab wrote since is taken over first: a page that was set aside is told of nothing.
 *
 * @param read what was in the storage when the page came to life, and the state made of it
 */
export function keep(store: Store, read: { text: string | null; state: Kept }): () => void {
  let known = read.text;
  let base = read.state;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isChanged = (): boolean => store.state.scenarios !== base.scenarios;

  /** Forgotten elsewhere is forgotten here; else both tabs' answers become one. */
  function takeOver(): void {
    const text = storage.read();
    if (text === known) return;
    known = text;
    if (text === null) {
      if (!isUntouched(store.state))
        store.change((state) => ({ ...forgetAll(state), notice: words.kept.elsewhere }));
      base = store.state;
      keepScoreOf(store.state);
      return;
    }
    const kept = readKept(text);
    if (!kept) return;
    const theirs = recognised(kept, store.state);
    const both = merged(base, store.state, theirs);
    const changed = isChanged();
    if (both.scenarios.length > 0) store.change(() => both);
    base = changed ? theirs : store.state;
  }
  function write(): void {
    clearTimeout(timer);
    if (!isChanged() && store.state.open === base.open) return;
    takeOver();
    const { state } = store;
    if (state.scenarios === base.scenarios && state.open === base.open) return;
    base = state;
    keepScoreOf(state);
    const text = writeKept(state);
    if (isUntouched(state)) {
      storage.forget();
      known = null;
    } else if (storage.write(text)) known = text;
    else if (!state.storageRefused) store.change(() => ({ storageRefused: true }));
  }
  function writeSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE_MS);
  }
  const stop = store.subscribe(writeSoon);
  // What was typed before this script came.
  if (isChanged()) writeSoon();
  const told = ({ key }: StorageEvent): void => {
    if (key === STORAGE_KEY || key === null) takeOver();
  };
  addEventListener('pagehide', write);
  addEventListener('pageshow', takeOver);
  addEventListener('storage', told);
  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener('pagehide', write);
    removeEventListener('pageshow', takeOver);
    removeEventListener('storage', told);
  };
}
