import { evaluate, score } from '#domain/answers/score/score';
import type { Candidate, IsoDate, OfficialLanguage } from '#domain/profile/profile';
import type { Evaluation, ScoreResult, SpokenResult } from '#domain/result/score-result';
import { spokenEvaluation, spokenResult } from '#domain/result/spoken-result';
import { scoringRules } from './rulebook.ts';

/** How a result is worded. */
export interface Wording {
  /** Of every sentence; default English. */
  language?: OfficialLanguage | undefined;
}

/** How work that needs a score of a day gets it. */
export type ScoreOn = (candidate: Candidate, asOf: IsoDate) => ScoreResult;

/** The whole result of a day, with the day on which time alone changes it next. */
export const scoreOn: ScoreOn = (candidate, asOf) => score(candidate, asOf, { rulebook: scoringRules() });

/** A result in words, as every answer gives it. */
export const worded = (result: ScoreResult, { language = 'en' }: Wording = {}): SpokenResult =>
  spokenResult(result, language);

/** The same of a result without the next change. */
export const wordedEvaluation = (
  result: Evaluation,
  { language = 'en' }: Wording = {},
): Omit<SpokenResult, 'nextChangeOn'> => spokenEvaluation(result, language);

/** A result without the next change: for scoring in bulk. */
export const evaluateOn = (candidate: Candidate, asOf: IsoDate): Evaluation =>
  evaluate(candidate, asOf, { rulebook: scoringRules() });
