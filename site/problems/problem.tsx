import type { OfficialLanguage } from '#domain/profile/profile';
import { problem } from '#functions/problem/problem';
import { PROBLEM_ADVICE } from '#functions/problem/problem-advice';
import { PROBLEM_KINDS, type ProblemKind } from '#functions/problem/problem-kinds';
import { PROBLEM_TEXTS } from '#functions/problem/problem-texts';
import { Sample } from '../layout/sample.tsx';

const WORDS = {
  en: {
    status: 'HTTP status',
    what: 'What happened',
    todo: 'What to do',
    example: 'Example',
    all: 'All kinds of problems',
  },
  fr: {
    status: 'État HTTP',
    what: 'Ce qui s’est passé',
    todo: 'Que faire',
    example: 'Exemple',
    all: 'Tous les types de problèmes',
  },
} as const;

const EXAMPLE_ERRORS = {
  en: [{ pointer: '/dateOfBirth', code: 'required', message: 'This field is required.' }],
  fr: [{ pointer: '/dateOfBirth', code: 'required', message: 'Ce champ est obligatoire.' }],
} as const;

function exampleOf(kind: ProblemKind, language: OfficialLanguage): string {
  const instance = 'urn:ronde:request:3f6c2a8e';
  const errors = kind === 'invalid-input' ? { errors: EXAMPLE_ERRORS[language] } : {};
  return JSON.stringify(problem(kind, { instance, language, ...errors }), null, 2);
}

/** The page that the `type` of a problem leads to. */
export function ProblemView({ kind, language }: { kind: ProblemKind; language: OfficialLanguage }) {
  const words = WORDS[language];
  const [title, detail] = PROBLEM_TEXTS[kind][language];
  return (
    <div class="prose">
      <h1>{title}</h1>
      <p>
        {words.status} <code>{PROBLEM_KINDS[kind]}</code> · <code>/problems/{kind}</code>
      </p>
      <h2>{words.what}</h2>
      <p>{detail}</p>
      <h2>{words.todo}</h2>
      <p>{PROBLEM_ADVICE[kind][language]}</p>
      <h2>{words.example}</h2>
      <Sample label={words.example} text={exampleOf(kind, language)} />
      <p>
        <a href={`/${language}/problems/`}>{words.all}</a>
      </p>
    </div>
  );
}
