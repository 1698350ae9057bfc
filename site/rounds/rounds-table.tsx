import { useState } from 'preact/hooks';
import { laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import { amount } from '#domain/sentences/amount';
import type { RoundView } from '#functions/rounds/round-view';
import { dayInWords, exactInUtc } from '../words/instants.ts';
import { stateName } from '../words/round-states.ts';
import { howMany } from './how-many.ts';
import { roundLink } from './round-link.ts';

const WORDS = {
  en: {
    caption: 'Rounds, newest first',
    number: 'No.',
    day: 'Day (in Toronto)',
    lane: 'Lane',
    size: 'Invitations',
    cutOff: 'Cut\u2011off',
    tieBreak: 'Tie-break',
    state: 'State',
    upTo: (most: string) => `up to ${most}`,
    more: (count: number) => `Show ${count} more`,
    none: 'No round fits. Change the filter, or show all rounds.',
  },
  fr: {
    caption: 'Rondes, de la plus récente à la plus ancienne',
    number: 'Nº',
    day: 'Jour (à Toronto)',
    lane: 'Volet',
    size: 'Invitations',
    cutOff: 'Note minimale',
    tieBreak: 'Départage',
    state: 'État',
    upTo: (most: string) => `${most} au plus`,
    more: (count: number) => `En afficher ${count} de plus`,
    none: 'Aucune ronde ne correspond. Modifiez le filtre, ou montrez toutes les rondes.',
  },
} as const;

const STEP = 25;

interface RoundsTableProps {
  /** Those that fit the filter. */
  rounds: readonly RoundView[];
  /** How many there are without the filter. */
  all: number;
  language: OfficialLanguage;
  example: boolean;
}

function Row({ round, language, example }: { round: RoundView } & Omit<RoundsTableProps, 'rounds' | 'all'>) {
  const { id, number, scheduledAt, lane, issued, size, cutOff, state } = round;
  const words = WORDS[language];
  const name = stateName(state)[language];
  const asked = size === null ? '–' : words.upTo(amount(size, language));
  return (
    <tr>
      <td class="number" data-label={words.number}>
        {number ?? '–'}
      </td>
      <th scope="row">
        <a href={roundLink(id, language, example)}>{dayInWords(scheduledAt, language)}</a>
      </th>
      <td data-label={words.lane}>{laneName(lane)[language]}</td>
      <td class="number" data-label={words.size}>
        {issued === null ? asked : amount(issued, language)}
      </td>
      <td class="number" data-label={words.cutOff}>
        {cutOff?.score ?? '–'}
      </td>
      <td class="instant" data-label={words.tieBreak}>
        {cutOff ? exactInUtc(cutOff.submittedAt).replace(/\.\d+/, '') : '–'}
      </td>
      <td data-label={words.state}>{state === 'completed' ? name : <span class="tag">{name}</span>}</td>
    </tr>
  );
}

/** The rounds with what decided them, some at a time. */
export function RoundsTable({ rounds, all, language, example }: RoundsTableProps) {
  const words = WORDS[language];
  const [most, setMost] = useState(STEP);
  const shown = rounds.slice(0, most);
  if (rounds.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that is moved sideways must be reached by keyboard */}
      <section class="table-frame" tabIndex={0} aria-label={words.caption}>
        <table class="rounds">
          <caption class="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" class="number">
                {words.number}
              </th>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.lane}</th>
              <th scope="col" class="number">
                {words.size}
              </th>
              <th scope="col" class="number">
                {words.cutOff}
              </th>
              <th scope="col">{words.tieBreak}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((round) => (
              <Row key={round.id} round={round} language={language} example={example} />
            ))}
          </tbody>
        </table>
      </section>
      <p role="status">{howMany({ shown: shown.length, fitting: rounds.length, all }, language)}</p>
      {shown.length < rounds.length && (
        <button type="button" class="secondary no-print" onClick={() => setMost(most + STEP)}>
          {words.more(Math.min(STEP, rounds.length - shown.length))}
        </button>
      )}
    </>
  );
}
