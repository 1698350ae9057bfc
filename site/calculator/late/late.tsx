import { render } from 'preact';
import { type Store, StoreContext } from '../store.ts';
import { words } from '../words/late-of-page.ts';
import { Below } from './below.tsx';
import { LateWordsContext } from './late-words-context.ts';

export { words as entryWords } from '../words/entry-of-page.ts';
export { CheckSummary } from './check-summary.tsx';
export { EntryFields } from './entry.tsx';
export { keep } from './keep.ts';
export { LeftOut } from './left-out.tsx';
export { openLink } from './open-link.ts';

/** Brings what was drawn below the form at build time to life, in the state that the page is in by now. */
export function bringToLife(store: Store, place: Element): void {
  render(
    <StoreContext.Provider value={store}>
      <LateWordsContext.Provider value={words}>
        <Below />
      </LateWordsContext.Provider>
    </StoreContext.Provider>,
    place,
  );
}
