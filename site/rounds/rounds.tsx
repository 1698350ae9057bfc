import { useEffect, useState } from 'preact/hooks';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { RoundView } from '#functions/rounds/round-view';
import { FailureNotice, Loading, OldNotice } from '../api/answer-notice.tsx';
import { readKeptScore } from '../kept-score.ts';
import type { PageProps } from '../page.ts';
import { dayInWords, momentInWords } from '../words/instants.ts';
import { stateName } from '../words/round-states.ts';
import { useExample } from './example/example.ts';
import { ExampleNotice } from './example/example-notice.tsx';
import type { OwnScoreState } from './own-score/own-score.tsx';
import { roundLink } from './round-link.ts';
import { RoundsView } from './rounds-view.tsx';
import { type LoadedRounds, useRounds } from './use-rounds.ts';

const WORDS = {
  en: {
    title: 'Rounds of invitations',
    lead: 'Each round invites the candidates with the most points of one lane. Its cut-off is the score of the last one invited; among equal scores the earlier submission comes first.',
    paused: (since: string) => `Rounds have been paused since ${since}: none begins until the pause ends.`,
    empty: 'No round has been held here yet.',
    coming: 'These are known already:',
    calendar: 'See the calendar of coming rounds',
    soFar: (count: number) => `${count} rounds have been read, more are on their way …`,
    part: (count: number) => `Only the newest ${count} rounds are shown: the others did not arrive.`,
  },
  fr: {
    title: 'Rondes d’invitations',
    lead: 'Chaque ronde invite les personnes candidates d’un volet qui ont le plus de points. Sa note minimale est celle de la dernière personne invitée; à note égale, la soumission la plus ancienne passe en premier.',
    paused: (since: string) =>
      `Les rondes sont suspendues depuis le ${since}\u00a0: aucune ne commence avant la fin de la suspension.`,
    empty: 'Aucune ronde n’a encore eu lieu ici.',
    coming: 'Celles-ci sont déjà connues\u00a0:',
    calendar: 'Voir le calendrier des rondes à venir',
    soFar: (count: number) => `${count} rondes ont été lues, d’autres arrivent…`,
    part: (count: number) =>
      `Seules les ${count} rondes les plus récentes sont affichées\u00a0: les autres ne sont pas arrivées.`,
  },
} as const;

/** A round that has begun is history, whatever became of it. */
const isHeld = ({ number }: RoundView): boolean => number !== null;

function NoHistory({ rounds, language }: { rounds: readonly RoundView[]; language: OfficialLanguage }) {
  const words = WORDS[language];
  return (
    <div class="notice">
      <p>
        <strong>{words.empty}</strong> {rounds.length > 0 && words.coming}
      </p>
      {rounds.length > 0 && (
        <ul>
          {rounds.map(({ id, scheduledAt, state }) => (
            <li key={id}>
              <a href={roundLink(id, language)}>{dayInWords(scheduledAt, language)}</a>
              {`, ${stateName(state)[language].toLowerCase()}`}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/${language}/calendar/`}>{words.calendar}</a>
      </p>
    </div>
  );
}

interface ContentProps {
  loaded: LoadedRounds;
  language: OfficialLanguage;
}

function Content({ loaded: { list, loading }, language }: ContentProps) {
  const [own, setOwn] = useState<OwnScoreState>({ typed: '' });
  useEffect(() => {
    const kept = readKeptScore();
    if (kept) setOwn({ typed: String(kept.total), lanes: kept.lanes });
  }, []);
  const rounds = list?.rounds ?? [];
  const isEmpty = list !== undefined && !loading && !rounds.some(isHeld);
  const example = useExample(isEmpty);
  if (!list) return null;
  const view = { language, own, onOwn: setOwn };
  if (!isEmpty) return <RoundsView {...view} rounds={rounds} example={false} />;
  return (
    <>
      <NoHistory rounds={rounds} language={language} />
      {example && (
        <>
          <ExampleNotice language={language} />
          <RoundsView {...view} rounds={example.rounds} example />
        </>
      )}
    </>
  );
}

/** The list of rounds with its chart; everything in it comes from the API, page by page. */
export function Rounds({ language }: PageProps) {
  const words = WORDS[language];
  const [loaded, retry] = useRounds(language);
  const { list, loading, failure, old } = loaded;
  const count = list?.rounds.length ?? 0;
  return (
    <>
      <div class="prose">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      {old && <OldNotice old={old} language={language} onRetry={retry} />}
      {failure && (
        <FailureNotice failure={failure} language={language} onRetry={retry}>
          {count > 0 && <p>{words.part(count)}</p>}
        </FailureNotice>
      )}
      {list?.paused && (
        <p class="notice warning">{words.paused(momentInWords(list.paused.since, language))}</p>
      )}
      {loading && !list && <Loading language={language} data="/rounds.csv" />}
      {loading && list && <p role="status">{words.soFar(count)}</p>}
      <Content loaded={loaded} language={language} />
    </>
  );
}
