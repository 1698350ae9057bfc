import type { OfficialLanguage } from '#domain/profile/profile';
import type { Question } from './question.ts';

/** Everything about the answer to a question: reasons, programmes and lanes, what would raise it, what time will change, papers. */
export function AnswerDetails({ question, language }: { question: Question; language: OfficialLanguage }) {
  return (
    <p lang={language}>
      <time>{question.asOf}</time>
    </p>
  );
}
