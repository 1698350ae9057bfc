import { afterPress } from '../../elements/after-press.ts';
import { answer, leave } from '../actions.ts';
import { entriesOf, type ListName, pathOf, type Values } from '../draft/draft.ts';
import type { Field } from '../draft/fields.ts';
import { openScenario, type State } from '../state.ts';
import { useSelected, useStore } from '../store.ts';
import type { OwnList, QuestionWords, Words } from '../words/words.ts';
import { idOf } from './field-ids.ts';

/** An entry of a list, for a field that is asked of each. */
export interface Place {
  list: ListName;
  key: number;
}

const NONE: Values = {};

/** What was typed at a place: into the form itself, or into an entry of a list. */
export function valuesAt(state: State, place: Place | undefined): Values {
  const { draft } = openScenario(state);
  if (!place) return draft.values;
  return entriesOf(draft, place.list).find(({ key }) => key === place.key)?.values ?? NONE;
}

/** A fault of a field, in the form's words, once the field was left or checked. */
export function useFault(path: string): string | undefined {
  const store = useStore();
  return useSelected(({ left, outcome }) => {
    const fault = left.has(path) ? outcome.faults.get(path) : undefined;
    return fault && (store.faults?.[fault.code] ?? fault.message);
  });
}

/** Words, value and handlers of a field. */
export function useField({ name, usual = '' }: Field, place?: Place) {
  const store = useStore();
  const path = place ? pathOf(place.list, place.key, name) : name;
  const value = useSelected((state) => valuesAt(state, place)[name] ?? usual);
  const [label, hint] = wordsOf(name, place?.list, store.questions);
  return {
    id: useSelected((state) => idOf(path, state)),
    label,
    hint,
    error: useFault(path),
    value,
    onText: (text: string) => store.change(answer(path, text)),
    // An answer that was never begun is missed when the person checks, not while they go through the form.
    onLeave: () => {
      if ((valuesAt(store.state, place)[name] ?? '') !== '') afterPress(() => store.change(leave(path)));
    },
  };
}

/** A spouse's lists have the words of one's own. */
export const ownList = (list: ListName): OwnList => list.replace('spouse.', '') as OwnList;

/** The question of a field: a spouse's own where there is one. */
export const wordsOf = (
  name: string,
  list: ListName | undefined,
  questions: Words['questions'],
): QuestionWords =>
  list === undefined
    ? (questions[name] ?? [name])
    : (questions[`${list}.${name}`] ?? questions[`${ownList(list)}.${name}`] ?? [name]);
