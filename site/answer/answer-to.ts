import type { OfficialLanguage } from '#domain/profile/profile';
import type { SpokenResult } from '#domain/result/score-result';
import type { FieldError } from '#functions/boundary/field-error';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { plainAnswer } from '#functions/score/plain-answer';
import { once } from './once.ts';
import type { Question } from './question.ts';

export type AnswerOrErrors<Answer = SpokenResult> =
  | { ok: true; answer: Answer }
  | { ok: false; errors: readonly FieldError[] };

/** The answer of `POST /score` to the same question, worked out in the page; or every field at fault. */
export const answerTo: (question: Question, language: OfficialLanguage) => AnswerOrErrors = once(
  ({ candidate, asOf }, language) => {
    const parsed = parseCandidate(candidate, { language });
    return parsed.ok ? { ok: true, answer: plainAnswer(parsed, { asOf, language }) } : parsed;
  },
);
