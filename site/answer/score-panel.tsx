import type { OfficialLanguage } from '#domain/profile/profile';
import { answerTo } from './answer-to.ts';
import type { Question } from './question.ts';

/** The score of a question in short: it stands beside the form and moves with every answer. */
export function ScorePanel({ question, language }: { question: Question; language: OfficialLanguage }) {
  const answered = answerTo(question, language);
  return <output>{answered.ok ? answered.answer.crs.total : '–'}</output>;
}
