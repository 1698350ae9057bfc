import { LANE_NAMES, laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import { ROUND_STATES } from '#domain/rounds/round-states';
import type { RoundView } from '#functions/rounds/round-view';
import { stateName } from '../words/round-states.ts';
import { type Filter, NO_FILTER } from './filter.ts';

const WORDS = {
  en: {
    form: 'Filter the rounds',
    lane: 'Lane',
    state: 'State',
    all: 'All',
    text: 'Text',
    hint: 'For example a day, a month, a number or a word',
    reset: 'Show all rounds',
  },
  fr: {
    form: 'Filtrer les rondes',
    lane: 'Volet',
    state: 'État',
    all: 'Tous',
    text: 'Texte',
    hint: 'Par exemple un jour, un mois, un numéro ou un mot',
    reset: 'Montrer toutes les rondes',
  },
} as const;

interface FilterFormProps {
  rounds: readonly RoundView[];
  filter: Filter;
  language: OfficialLanguage;
  onFilter(filter: Filter, change: 'choice' | 'typing'): void;
}

/** Those of the known values, in their order, that rounds have; behind them any others, and the one that is chosen. */
function choices(known: readonly string[], present: readonly string[], chosen: string): string[] {
  const there = new Set([...present, ...(chosen === '' ? [] : [chosen])]);
  return [...known.filter((one) => there.has(one)), ...[...there].filter((one) => !known.includes(one))];
}

/** Lane, state and text; each change shows at once. */
export function FilterForm({ rounds, filter, language, onFilter }: FilterFormProps) {
  const words = WORDS[language];
  const lanes = choices(
    Object.keys(LANE_NAMES),
    rounds.map(({ lane }) => lane),
    filter.lane,
  );
  const states = choices(
    ROUND_STATES,
    rounds.map(({ state }) => state),
    filter.state,
  );
  const select = (part: 'lane' | 'state', values: string[], nameOf: (value: string) => string) => (
    <div class="field">
      <label for={`filter-${part}`}>{words[part]}</label>
      <select
        id={`filter-${part}`}
        value={filter[part]}
        onChange={({ currentTarget }) => onFilter({ ...filter, [part]: currentTarget.value }, 'choice')}
      >
        <option value="">{words.all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <search aria-label={words.form}>
      <form class="filters no-print" onSubmit={(event) => event.preventDefault()}>
        {select('lane', lanes, (lane) => laneName(lane)[language])}
        {select('state', states, (state) => stateName(state)[language])}
        <div class="field">
          <label for="filter-text">{words.text}</label>
          <input
            id="filter-text"
            type="search"
            value={filter.text}
            aria-describedby="filter-text-hint"
            onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value }, 'typing')}
          />
          <span class="hint" id="filter-text-hint">
            {words.hint}
          </span>
        </div>
        <button type="button" class="secondary" onClick={() => onFilter(NO_FILTER, 'choice')}>
          {words.reset}
        </button>
      </form>
    </search>
  );
}
