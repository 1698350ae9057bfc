import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { Question } from './question.ts';
import { useSettled, whenIdle } from './use-settled.ts';

interface Asked {
  question: Question;
  language: OfficialLanguage;
}

const WORDS = {
  en: {
    loading: 'The reasons are being worked out …',
    failed: 'The reasons could not be loaded. Load the page again.',
  },
  fr: {
    loading: 'Les raisons sont en cours de calcul…',
    failed: 'Les raisons n’ont pas pu être chargées. Rechargez la page.',
  },
};

/** The view of the details, once their script has come; it is fetched when the page has nothing else to do. */
function useDetails(): FunctionComponent<Asked> | 'failed' | undefined {
  const [view, setView] = useState<FunctionComponent<Asked> | 'failed'>();
  useEffect(
    () =>
      whenIdle(() => {
        import('./details/details.tsx').then(
          ({ Details }) => setView(() => Details),
          () => setView('failed'),
        );
      }),
    [],
  );
  return view;
}

/** Everything about the answer to a question: reasons, programmes and lanes, what would raise it, what time will change, papers. */
export function AnswerDetails({ question, language }: Asked) {
  const View = useDetails();
  const settled = useSettled(question);
  const words = WORDS[language];
  if (View === 'failed') return <p class="answer-details">{words.failed}</p>;
  if (!View || !settled) return <p class="answer-details answer-loading">{words.loading}</p>;
  return (
    <div class="answer-details" aria-busy={settled !== question}>
      <View question={settled} language={language} />
    </div>
  );
}
