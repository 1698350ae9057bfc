import type { OfficialLanguage } from '#domain/profile/profile';
import { COUNTED_BANDS } from '#domain/rounds/pool-bands';
import { amount } from '#domain/sentences/amount';
import { countedDay } from '#functions/rounds/counted-day';
import type { RoundView } from '#functions/rounds/round-view';
import { dayInWords } from '../../words/instants.ts';

const WORDS = {
  en: {
    heading: 'The pool by band of scores',
    before: (day: string) => `Candidates in the pool on ${day}, before the round.`,
    caption: 'Candidates by band of scores',
    band: 'Scores',
    range: (lowest: number, highest: number) => `${lowest} to ${highest}`,
    count: 'Candidates',
    total: 'All',
    own: 'your score',
  },
  fr: {
    heading: 'Le bassin par tranche de notes',
    before: (day: string) => `Personnes candidates dans le bassin le ${day}, avant la ronde.`,
    caption: 'Personnes candidates par tranche de notes',
    band: 'Notes',
    range: (lowest: number, highest: number) => `${lowest} à ${highest}`,
    count: 'Personnes',
    total: 'Toutes',
    own: 'votre note',
  },
} as const;

interface PoolByBandProps {
  pool: NonNullable<RoundView['poolByBand']>;
  language: OfficialLanguage;
  own?: number | undefined;
}

/** How many candidates had how many points: a bar and a figure for each band. */
export function PoolByBand({ pool, language, own }: PoolByBandProps) {
  const words = WORDS[language];
  const countOf = (label: string) => pool.bands[label] ?? 0;
  const most = Math.max(1, ...COUNTED_BANDS.map(({ label }) => countOf(label)));
  return (
    <section aria-labelledby="pool">
      <h2 id="pool">{words.heading}</h2>
      <p>{words.before(dayInWords(`${countedDay(pool)}T12:00:00.000Z`, language, 'UTC'))}</p>
      <table class="pool">
        <caption class="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.band}</th>
            <th scope="col" class="number">
              {words.count}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {COUNTED_BANDS.map(({ label, lowest, highest }) => (
            <tr key={label}>
              <th scope="row">
                <span class="range">{words.range(lowest, highest)}</span>{' '}
                {own !== undefined && own >= lowest && own <= highest && <span class="tag">{words.own}</span>}
              </th>
              <td class="number">{amount(countOf(label), language)}</td>
              <td class="bar">
                <svg width="100%" height="16" aria-hidden="true">
                  <rect class="chart-1" width={`${(100 * countOf(label)) / most}%`} height="16" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td class="number">{amount(pool.total, language)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
