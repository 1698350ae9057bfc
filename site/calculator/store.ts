import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openScenario, outcomeOf, type State } from './state.ts';
import type { EntryWords } from './words/entry-words.ts';
import type { Words } from './words/words.ts';

/** The state of the page, and who is told when it changes. */
export class Store {
  private readonly listeners = new Set<() => void>();

  constructor(
    public state: State,
    readonly words: Words,
  ) {
    this.questions = words.questions;
  }

  /** Those of entries come with their fields. */
  questions: Words['questions'];

  /** In the form's words, once they have come. */
  faults: EntryWords['faults'] | undefined;

  /** Takes the words of entries up, once. */
  learn({ questions, faults }: EntryWords): void {
    if (this.faults) return;
    this.questions = { ...this.questions, ...questions };
    this.faults = faults;
    this.change(() => ({}));
  }

  /** Changes the state; the outcome is worked out once, and only when the open scenario is another. */
  change(by: (state: State) => Partial<State>): void {
    const before = this.state;
    const next = { ...before, ...by(before) };
    const [was, is] = [openScenario(before), openScenario(next)];
    if (was !== is || before.today !== next.today)
      next.outcome = outcomeOf(is, next, was.key === is.key ? before.outcome : undefined);
    this.state = next;
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

export const StoreContext = createContext<Store | undefined>(undefined);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('the form has no state');
  return store;
}

export const useWords = (): Words => useStore().words;

/** A part of the state. The component is drawn again only when this part is another: one key draws one field. */
export function useSelected<Part>(select: (state: State) => Part): Part {
  const store = useStore();
  const [, draw] = useState({});
  const selected = select(store.state);
  const drawn = useRef({ select, selected });
  drawn.current = { select, selected };
  useLayoutEffect(() => {
    const look = (): void => {
      const last = drawn.current;
      if (!Object.is(last.select(store.state), last.selected)) draw({});
    };
    look();
    return store.subscribe(look);
  }, [store]);
  return selected;
}
