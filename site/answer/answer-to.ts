import type { OfficialLanguage } from '#domain/profile/profile';
import type { FieldError } from '#functions/boundary/field-error';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { answerScore, type ScoreAnswer } from '#functions/score/answer-score';
import type { Question } from './question.ts';

export type AnswerOrErrors = { ok: true; answer: ScoreAnswer } | { ok: false; errors: readonly FieldError[] };

/** The answer of `POST /score` to the same question, worked out in the page; or every field at fault. */
export function answerTo({ candidate, asOf }: Question, language: OfficialLanguage): AnswerOrErrors {
  const parsed = parseCandidate(candidate, { language });
  if (!parsed.ok) return parsed;
  return { ok: true, answer: answerScore(parsed, { asOf, explain: false, advice: false, language }) };
}
