import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_ENTRIES } from '#domain/profile/profile';
import { focusOn } from '../../elements/focus-on.ts';
import { addEntry, putEntry, removeEntry } from '../actions.ts';
import { type Entry, entriesOf, type ListName, newKey, pathOf } from '../draft/draft.ts';
import { LIST_FIELDS } from '../draft/fields.ts';
import { openScenario } from '../state.ts';
import { useSelected, useStore } from '../store.ts';
import { idOf, idOfList } from './field-ids.ts';
import { useLate } from './load-late.ts';
import { ownList } from './use-field.ts';

interface Removed {
  entry: Entry;
  at: number;
  title: string;
  scenario: number;
}

/** Things that there may be several of, with adding, removing and taking the removal back. */
export function EntryList({ list }: { list: ListName }) {
  const store = useStore();
  const { words } = store;
  const ofList = words.lists[ownList(list)];
  const ofSpouse = list.startsWith('spouse.');
  const scenario = useSelected(({ open }) => open);
  const keys = useSelected((state) =>
    entriesOf(openScenario(state).draft, list)
      .map(({ key }) => key)
      .join(),
  );
  const [removed, setRemoved] = useState<Removed>();
  const [focus, setFocus] = useState<{ path: string }>();
  const EntryFields = useLate(keys !== '')?.EntryFields;
  const undo = useRef<HTMLButtonElement>(null);
  // At once: the next key belongs to the new place.
  useLayoutEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  useLayoutEffect(() => {
    if (focus && EntryFields) focusOn(idOf(focus.path, store.state));
  }, [focus, store, EntryFields]);

  const focusIn = (key: number): void =>
    setFocus({ path: pathOf(list, key, LIST_FIELDS[list][0]?.name ?? '') });
  const titleOf = (index: number): string => `${ofList.one} ${index + 1}`;
  function add(): void {
    const key = newKey();
    setRemoved(undefined);
    store.change(addEntry(list, key));
    focusIn(key);
  }
  function remove(key: number, at: number): void {
    const entry = entriesOf(openScenario(store.state).draft, list).find((one) => one.key === key);
    if (!entry) return;
    store.change(removeEntry(list, key));
    setRemoved({ entry, at, title: titleOf(at), scenario });
  }
  function takeBack({ entry, at }: Removed): void {
    setRemoved(undefined);
    store.change(putEntry(list, entry, at));
    focusIn(entry.key);
  }
  const entries = keys === '' ? [] : keys.split(',').map(Number);
  return (
    <div class="entries" id={idOfList(list)}>
      <h3>{ofSpouse ? ofList.spouse : ofList.title}</h3>
      <p class="hint">{(ofSpouse && ofList.spouseHint) || ofList.hint}</p>
      {EntryFields &&
        entries.map((key, index) => (
          <EntryFields
            key={key}
            place={{ list, key }}
            title={titleOf(index)}
            onRemove={() => remove(key, index)}
          />
        ))}
      <p role="status" class="undo">
        {removed?.scenario === scenario && words.removed(removed.title)}
      </p>
      <div class="buttons">
        {removed?.scenario === scenario && (
          <button type="button" ref={undo} onClick={() => takeBack(removed)}>
            {words.undo}
            <span class="visually-hidden"> {removed.title}</span>
          </button>
        )}
        {entries.length < MOST_ENTRIES && (
          <button type="button" class="secondary" onClick={add}>
            {entries.length === 0 ? ofList.add : ofList.addAnother}
          </button>
        )}
      </div>
    </div>
  );
}
