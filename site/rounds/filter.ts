import { laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { RoundView } from '#functions/rounds/round-view';
import { dayInFigures, dayInWords } from '../words/instants.ts';
import { stateName } from '../words/round-states.ts';

/** Which rounds a reader looks at; an empty text asks for all. */
export interface Filter {
  lane: string;
  state: string;
  text: string;
}

export const NO_FILTER: Filter = { lane: '', state: '', text: '' };

/** Names in the address: `lane` and `state` as in the API. */
const NAMES = { lane: 'lane', state: 'state', text: 'q' } as const;
const PARTS = ['lane', 'state', 'text'] as const;

/** @param search the query of an address */
export function filterOf(search: string): Filter {
  const query = new URLSearchParams(search);
  const [lane = '', state = '', text = ''] = PARTS.map((part) => query.get(NAMES[part]) ?? '');
  return { lane, state, text };
}

/** The query of an address that keeps the filter, with its question mark; empty without one. */
export function searchOf(filter: Filter): string {
  const query = new URLSearchParams();
  for (const part of PARTS) if (filter[part] !== '') query.set(NAMES[part], filter[part]);
  return query.size === 0 ? '' : `?${query}`;
}

/** Without accents and capitals, so that `metiers` finds « Métiers ». */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').toLowerCase();

function textOf(round: RoundView, language: OfficialLanguage): string {
  const { id, number, lane, state, scheduledAt, cutOff } = round;
  const named = [laneName(lane)[language], stateName(state)[language], dayInWords(scheduledAt, language)];
  return plain([id, number ?? '', ...named, dayInFigures(scheduledAt), cutOff?.score ?? ''].join(' '));
}

/** The rounds that a filter lets through: each word of its text is found in what a round says of itself. */
export function matching(
  rounds: readonly RoundView[],
  { lane, state, text }: Filter,
  language: OfficialLanguage,
): RoundView[] {
  const words = plain(text).split(' ').filter(Boolean);
  return rounds.filter((round) => {
    if (lane !== '' && round.lane !== lane) return false;
    if (state !== '' && round.state !== state) return false;
    if (words.length === 0) return true;
    const said = textOf(round, language);
    return words.every((word) => said.includes(word));
  });
}
