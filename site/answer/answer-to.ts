import type { SpokenResult } from '#domain/result/score-result';
import { worded } from '#functions/rules/wording';
import { contradictionsWarned } from '#functions/score/contradictions-warned';
import { type Asking, once } from './once.ts';
import { type AnswerOrErrors, scoreTo } from './score-to.ts';

/** The answer of `POST /score` to the same question, worked out in the page; or every field at fault. */
export const answerTo: Asking<AnswerOrErrors<SpokenResult>> = once((question, language) => {
  const scored = scoreTo(question, language);
  if (!scored.ok) return scored;
  const { parsed, warned: _, ...result } = scored.answer;
  const answer = worded(result, { language });
  const contradictions = contradictionsWarned(parsed.contradictions, language);
  return { ok: true, answer: { ...answer, warnings: [...contradictions, ...answer.warnings] } };
});
