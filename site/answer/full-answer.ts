import type { SpokenAdvice } from '#domain/answers/advice/advice';
import type { ExplainedScore } from '#domain/answers/explain/explained-score';
import { answerScore } from '#functions/score/answer-score';
import { type Asking, once } from './once.ts';
import { type AnswerOrErrors, scoreTo } from './score-to.ts';

/** An answer with its reasons, what time will change of it, and what would raise it. */
export type FullAnswer = ExplainedScore & { advice: SpokenAdvice };

/** The answer of `POST /score?explain=true&advice=true` to the same question, worked out in the page. */
export const fullAnswerTo: Asking<AnswerOrErrors<FullAnswer>> = once((question, language) => {
  const scored = scoreTo(question, language);
  if (!scored.ok) return scored;
  const asked = { asOf: question.asOf, explain: true, advice: true, language };
  return { ok: true, answer: answerScore(scored.answer.parsed, asked) as FullAnswer };
});
