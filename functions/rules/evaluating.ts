import { evaluate } from '#domain/answers/score/evaluate';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import type { Evaluation } from '#domain/result/score-result';
import { scoringRules } from './rulebook.ts';

/** A result without the next change: for scoring in bulk, and for pages, which need no code of later days to score. */
export const evaluateOn = (candidate: Candidate, asOf: IsoDate): Evaluation =>
  evaluate(candidate, asOf, { rulebook: scoringRules() });
