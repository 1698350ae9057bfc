import type { SpokenAdvice } from '#domain/answers/advice/advice';
import type { ExplainedScore } from '#domain/answers/explain/explained-score';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { answerScore } from '#functions/score/answer-score';
import type { AnswerOrErrors } from './answer-to.ts';
import { type Asking, once } from './once.ts';

/** An answer with its reasons, what time will change of it, and what would raise it. */
export type FullAnswer = ExplainedScore & { advice: SpokenAdvice };

/** The answer of `POST /score?explain=true&advice=true` to the same question, worked out in the page. */
export const fullAnswerTo: Asking<AnswerOrErrors<FullAnswer>> = once(({ candidate, asOf }, language) => {
  const parsed = parseCandidate(candidate, { language });
  if (!parsed.ok) return parsed;
  const answer = answerScore(parsed, { asOf, explain: true, advice: true, language });
  return { ok: true, answer: answer as FullAnswer };
});
