import { laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import { dayInWords } from '../../words/instants.ts';
import type { Point } from './scales.ts';

const WORDS = {
  en: {
    summary: 'The figures of the chart as a table',
    caption: 'Cut-offs by lane and day',
    lane: 'Lane',
    day: 'Day',
    cutOff: 'Cut-off',
    own: 'Your score',
    above: 'above it',
    equal: 'equal to it',
    below: 'below it',
  },
  fr: {
    summary: 'Les chiffres du graphique en tableau',
    caption: 'Notes minimales par volet et par jour',
    lane: 'Volet',
    day: 'Jour',
    cutOff: 'Note minimale',
    own: 'Votre note',
    above: 'au-dessus',
    equal: 'égale',
    below: 'au-dessous',
  },
} as const;

interface CutOffTableProps {
  /** Oldest first. */
  points: readonly Point[];
  own: number | undefined;
  language: OfficialLanguage;
}

/** What the chart shows, for readers who do not see it or want the figures. Newest first. */
export function CutOffTable({ points, own, language }: CutOffTableProps) {
  const words = WORDS[language];
  const standing = (score: number, cutOff: number) =>
    score === cutOff ? words.equal : score > cutOff ? words.above : words.below;
  return (
    <details>
      <summary>{words.summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that is moved sideways must be reached by keyboard */}
      <section class="table-frame" tabIndex={0} aria-label={words.caption}>
        <table class="cut-offs">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.lane}</th>
              <th scope="col" class="number">
                {words.cutOff}
              </th>
              {own !== undefined && <th scope="col">{words.own}</th>}
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ round, score }) => (
              <tr key={round.id}>
                <th scope="row">{dayInWords(round.scheduledAt, language)}</th>
                <td>{laneName(round.lane)[language]}</td>
                <td class="number">{score}</td>
                {own !== undefined && <td>{standing(own, score)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
