import { DAY } from './draft/asked-day.ts';
import {
  type Draft,
  EMPTY_DRAFT,
  type Entry,
  entriesOf,
  type ListName,
  newKey,
  type Path,
  withAnswer,
  withEntries,
} from './draft/draft.ts';
import { LIST_FIELDS } from './draft/fields.ts';
import { LONGEST_NAME, MOST_SCENARIOS, type Scenario } from './kept/scenario.ts';
import { emptyScenario, openScenario, type State } from './state.ts';

type Change = (state: State) => Partial<State>;

const inOpen =
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

const isEmpty = ({ draft }: Scenario): boolean =>
  draft === EMPTY_DRAFT ||
  (Object.values(draft.values).every((text) => text === '') && Object.keys(draft.lists).length === 0);

export const isFull = ({ scenarios }: State): boolean => scenarios.length >= MOST_SCENARIOS;

/** Opens a scenario beside the others; in the place of the only one, as long as nothing was typed. */
export const addScenario =
  (scenario: Omit<Scenario, 'key'>): Change =>
  (state) => {
    const added = { ...scenario, key: newKey(), name: scenario.name.slice(0, LONGEST_NAME) };
    const others = state.scenarios.filter((one) => state.scenarios.length > 1 || !isEmpty(one));
    return { scenarios: [...others, added], open: added.key, left: new Set() };
  };

export const switchTo =
  (key: number): Change =>
  () => ({ open: key, left: new Set() });

export const nameIt = (name: string): Change => inOpen((scenario) => ({ ...scenario, name }));

/** There is always one. */
export const removeScenario: Change = (state) => {
  const { scenarios, open } = state;
  const rest = scenarios.filter(({ key }) => key !== open);
  const kept = rest.length > 0 ? rest : [emptyScenario()];
  const at = Math.min(
    scenarios.findIndex(({ key }) => key === open),
    kept.length - 1,
  );
  return { scenarios: kept, open: kept[at]?.key ?? open, left: new Set() };
};

export const forgetAll: Change = () => {
  const first = emptyScenario();
  return { scenarios: [first], open: first.key, left: new Set() };
};
