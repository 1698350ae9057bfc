import { DAY } from './draft/asked-day.ts';
import {
  type Draft,
  type Entry,
  entriesOf,
  type ListName,
  type Path,
  withAnswer,
  withEntries,
} from './draft/draft.ts';
import { LIST_FIELDS } from './draft/fields.ts';
import type { Scenario } from './kept/scenario.ts';
import { emptyScenario, openScenario, type State } from './state.ts';

export type Change = (state: State) => Partial<State>;

export const inOpen =
  (change: (scenario: Scenario) => Scenario): Change =>
  (state) => ({
    scenarios: state.scenarios.map((one) => (one === openScenario(state) ? change(one) : one)),
  });

const inDraft = (change: (draft: Draft) => Draft): Change =>
  inOpen((scenario) => ({ ...scenario, draft: change(scenario.draft) }));

export const answer = (path: Path, text: string): Change =>
  path === DAY
    ? inOpen((scenario) => ({ ...scenario, day: text }))
    : inDraft((draft) => withAnswer(draft, path, text));

export const askForToday: Change = inOpen(({ day: _, ...scenario }) => scenario);

/** A field was left: from now on its fault is shown. */
export const leave =
  (...paths: readonly Path[]): Change =>
  ({ left }) =>
    paths.every((path) => left.has(path)) ? {} : { left: new Set([...left, ...paths]) };

/** A new entry shows what counts if nothing is typed. */
export function addEntry(list: ListName, key: number): Change {
  const usual = LIST_FIELDS[list].flatMap(({ name, usual: text }): [string, string][] =>
    text === undefined ? [] : [[name, text]],
  );
  return putEntry(list, { key, values: Object.fromEntries(usual) }, Number.POSITIVE_INFINITY);
}

export const putEntry = (list: ListName, entry: Entry, at: number): Change =>
  inDraft((draft) => withEntries(draft, list, entriesOf(draft, list).toSpliced(at, 0, entry)));

export const removeEntry = (list: ListName, key: number): Change =>
  inDraft((draft) =>
    withEntries(
      draft,
      list,
      entriesOf(draft, list).filter((entry) => entry.key !== key),
    ),
  );

export const forgetAll: Change = () => {
  const first = emptyScenario();
  return { scenarios: [first], open: first.key, left: new Set() };
};
