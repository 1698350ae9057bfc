import { useEffect } from 'preact/hooks';
import { laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { RoundView } from '#functions/rounds/round-view';
import { FailureNotice, Loading, OldNotice } from '../api/answer-notice.tsx';
import type { PageProps } from '../page.ts';
import { ExampleNotice } from '../rounds/example/example-notice.tsx';
import { PoolByBand } from '../rounds/pool/pool-by-band.tsx';
import { RoundTerms } from './round-terms.tsx';
import { useRound } from './use-round.ts';
import { VerifyRound } from './verify/verify-round.tsx';

const WORDS = {
  en: {
    title: 'One round',
    numbered: (number: number, lane: string) => `Round ${number}: ${lane}`,
    unnumbered: (lane: string) => `Round: ${lane}`,
    all: 'All rounds',
    which: 'Which round? Choose one in the list of rounds.',
    missing: 'No round has this id.',
  },
  fr: {
    title: 'Une ronde',
    numbered: (number: number, lane: string) => `Ronde ${number}\u00a0: ${lane}`,
    unnumbered: (lane: string) => `Ronde\u00a0: ${lane}`,
    all: 'Toutes les rondes',
    which: 'Quelle ronde? Choisissez-en une dans la liste des rondes.',
    missing: 'Aucune ronde n’a cet identifiant.',
  },
} as const;

function titleOf({ number, lane }: RoundView, language: OfficialLanguage): string {
  const words = WORDS[language];
  const name = laneName(lane)[language];
  return number === null ? words.unnumbered(name) : words.numbered(number, name);
}

/** One round: what it was asked for, what became of it, and a check of its list. */
export function RoundDetails({ language }: PageProps) {
  const words = WORDS[language];
  const { asked, loaded, example, retry } = useRound(language);
  const round = loaded.state === 'ready' ? loaded.value : undefined;
  const title = round ? titleOf(round, language) : words.title;
  useEffect(() => {
    if (round) document.title = `${title} – Ronde`;
  }, [round, title]);
  const isMissing = loaded.state === 'failed' && 'status' in loaded.failure && loaded.failure.status === 404;
  return (
    <div class="prose">
      <p class="no-print">
        <a href={`/${language}/rounds/`}>{words.all}</a>
      </p>
      <h1>{title}</h1>
      {asked?.id === '' && <p class="notice">{words.which}</p>}
      {asked?.id !== '' && loaded.state === 'loading' && <Loading language={language} data="/rounds.csv" />}
      {isMissing && (
        <p class="notice warning" role="alert">
          {words.missing}
        </p>
      )}
      {loaded.state === 'failed' && !isMissing && (
        <FailureNotice failure={loaded.failure} language={language} onRetry={retry} />
      )}
      {loaded.state === 'ready' && loaded.old && (
        <OldNotice old={loaded.old} language={language} onRetry={retry} />
      )}
      {example && <ExampleNotice language={language} />}
      {round && (
        <>
          <RoundTerms round={round} language={language} />
          {round.poolByBand && <PoolByBand pool={round.poolByBand} language={language} />}
          <VerifyRound round={round} language={language} sample={example?.exports[round.id]} />
        </>
      )}
    </div>
  );
}
