import type { SpokenResult } from '#domain/result/score-result';
import { answerScore } from '#functions/score/answer-score';
import { type Asking, once } from './once.ts';
import { type AnswerOrErrors, scoreTo } from './score-to.ts';

/** The answer of `POST /score` to the same question, worked out in the page; or every field at fault. */
export const answerTo: Asking<AnswerOrErrors<SpokenResult>> = once((question, language) => {
  const scored = scoreTo(question, language);
  if (!scored.ok) return scored;
  const asked = { asOf: question.asOf, explain: false, advice: false, language };
  return { ok: true, answer: answerScore(scored.answer.parsed, asked) as SpokenResult };
});
