import type { OfficialLanguage } from '#domain/profile/profile';
import type { RoundView } from '#functions/rounds/round-view';
import { CutOffChart } from './chart/cut-off-chart.tsx';
import { matching, searchOf } from './filter.ts';
import { FilterForm } from './filter-form.tsx';
import { OwnScore, type OwnScoreState, scoreOf } from './own-score/own-score.tsx';
import { PoolByBand } from './pool/pool-by-band.tsx';
import { RoundsTable } from './rounds-table.tsx';
import { useFilter } from './use-filter.ts';

const WORDS = {
  en: { heading: 'All rounds' },
  fr: { heading: 'Toutes les rondes' },
} as const;

interface RoundsViewProps {
  rounds: readonly RoundView[];
  language: OfficialLanguage;
  own: OwnScoreState;
  onOwn(own: OwnScoreState): void;
  example: boolean;
}

/** Filter, chart, table and pool of some rounds. */
export function RoundsView({ rounds, language, own, onOwn, example }: RoundsViewProps) {
  const [filter, setFilter] = useFilter();
  const shown = matching(rounds, filter, language);
  const score = scoreOf(own);
  const pool = rounds.find(({ poolByBand }) => poolByBand !== null)?.poolByBand;
  return (
    <>
      <FilterForm rounds={rounds} filter={filter} language={language} onFilter={setFilter} />
      <CutOffChart rounds={shown} own={score} language={language} />
      <OwnScore own={own} rounds={shown} language={language} onOwn={onOwn} />
      <section aria-labelledby="all-rounds">
        <h2 id="all-rounds">{WORDS[language].heading}</h2>
        {/* Another filter begins at the top of the table again. */}
        <RoundsTable
          key={searchOf(filter)}
          rounds={shown}
          all={rounds.length}
          language={language}
          example={example}
        />
      </section>
      {pool && <PoolByBand pool={pool} language={language} own={score} />}
    </>
  );
}
