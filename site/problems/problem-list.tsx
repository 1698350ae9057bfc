import { PROBLEM_KINDS, type ProblemKind } from '#functions/problem/problem-kinds';
import { PROBLEM_TEXTS } from '#functions/problem/problem-texts';
import type { PageProps } from '../page.ts';

const WORDS = {
  en: { title: 'Problems', intro: 'When the API refuses a request, the answer names one of these kinds.' },
  fr: { title: 'Problèmes', intro: 'Quand l’API refuse une requête, la réponse nomme l’un de ces types.' },
} as const;

/** Every kind of problem, by status. */
export function ProblemList({ language }: PageProps) {
  const words = WORDS[language];
  return (
    <div class="prose">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ul>
        {(Object.keys(PROBLEM_KINDS) as ProblemKind[]).map((kind) => (
          <li key={kind}>
            {PROBLEM_KINDS[kind]}{' '}
            <a href={`/${language}/problems/${kind}/`}>{PROBLEM_TEXTS[kind][language][0]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
