import { render } from 'preact';
import { type Store, StoreContext } from '../store.ts';
import { words } from '../words/late-of-page.ts';
import { LATE_PARTS, type LatePart } from './late-parts.tsx';
import { LateWordsContext } from './late-words-context.ts';

export { words as entryWords } from '../words/entry-of-page.ts';
export { EntryFields } from './entry.tsx';
export { openLink } from './open-link.ts';

/** Brings a part that was drawn at build time to life, in the state that the page is in by now. */
export function bringToLife(part: LatePart, store: Store, place: Element): void {
  const Part = LATE_PARTS[part];
  render(
    <StoreContext.Provider value={store}>
      <LateWordsContext.Provider value={words}>
        <Part />
      </LateWordsContext.Provider>
    </StoreContext.Provider>,
    place,
  );
}
