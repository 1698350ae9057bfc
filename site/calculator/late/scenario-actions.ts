import { type Change, inOpen } from '../actions.ts';
import { EMPTY_DRAFT } from '../draft/draft.ts';
import { LONGEST_NAME, MOST_SCENARIOS, newScenarioKey, type Scenario } from '../kept/scenario.ts';
import { emptyScenario, type State } from '../state.ts';

const isEmpty = ({ draft }: Scenario): boolean =>
  draft === EMPTY_DRAFT ||
  (Object.values(draft.values).every((text) => text === '') && Object.keys(draft.lists).length === 0);

export const isFull = ({ scenarios }: State): boolean => scenarios.length >= MOST_SCENARIOS;

/** Opens a scenario beside the others; in the place of the only one, as long as nothing was typed. */
export const addScenario =
  (scenario: Omit<Scenario, 'key'>): Change =>
  (state) => {
    const added = { ...scenario, key: newScenarioKey(), name: scenario.name.slice(0, LONGEST_NAME) };
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
