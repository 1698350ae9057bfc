import type { Evaluation } from '#domain/result/score-result';
import type { FieldError } from '#functions/boundary/field-error';
import { type ParsedCandidate, parseCandidate } from '#functions/boundary/parse-candidate';
import { evaluateOn } from '#functions/rules/evaluating';
import { kindsOfContradiction } from '#functions/score/kinds-of-contradiction';
import { type Asking, once } from './once.ts';

export type AnswerOrErrors<Answer> =
  | { ok: true; answer: Answer }
  | { ok: false; errors: readonly FieldError[] };

/** A score before it is put into words, with the facts that it was made of. */
export interface Scored extends Evaluation {
  parsed: ParsedCandidate;
  /** How many warnings its answer has. */
  warned: number;
}

/**
 * The score of a question; or every field at fault, as `POST /score` names them. It asks for no sentence and for no later
 * day, so that a page scores before what these need has come.
 */
export const scoreTo: Asking<AnswerOrErrors<Scored>> = once(({ candidate, asOf }, language) => {
  const parsed = parseCandidate(candidate, { language });
  if (!parsed.ok) return parsed;
  const { id: _, ...facts } = parsed.candidate;
  const result = evaluateOn(facts, asOf);
  const warned = kindsOfContradiction(parsed.contradictions).length + result.warnings.length;
  return { ok: true, answer: { ...result, parsed, warned } };
});
