import type { SpokenAdvice } from '#domain/answers/advice/advice';
import type { ExplainedScore } from '#domain/answers/explain/explained-score';
import type { IsoDate, OfficialLanguage } from '#domain/profile/profile';
import type { SpokenResult } from '#domain/result/score-result';
import type { ParsedCandidate } from '../boundary/parse-candidate.ts';
import { evaluateOn } from '../rules/evaluating.ts';
import { adviceOn, explainedScoreOn } from '../rules/explaining.ts';
import { scoreOn } from '../rules/scoring.ts';
import { worded, wordedEvaluation } from '../rules/wording.ts';
import { contradictionsWarned } from './contradictions-warned.ts';

/** What is asked of the calculator. */
export interface ScoreQuestion {
  asOf: IsoDate;
  explain: boolean;
  advice: boolean;
  /** Leaves `nextChangeOn` out, which takes most of the time; not with `explain`. */
  withoutNextChange?: boolean;
  /** Of every sentence in the answer. */
  language: OfficialLanguage;
}

export type ScoreAnswer = (SpokenResult | Omit<SpokenResult, 'nextChangeOn'> | ExplainedScore) & {
  advice?: SpokenAdvice;
};

/**
 * What facts give on a day: the answer of `POST /score` and of the command line. Facts that cannot both be true are scored
 * by their dates like any other, and a warning names them before all others.
 */
export function answerScore(
  { candidate: { id: _, ...candidate }, contradictions }: ParsedCandidate,
  { asOf, explain, advice, withoutNextChange, language }: ScoreQuestion,
): ScoreAnswer {
  const result = explain
    ? explainedScoreOn(candidate, asOf, { language })
    : withoutNextChange
      ? wordedEvaluation(evaluateOn(candidate, asOf), { language })
      : worded(scoreOn(candidate, asOf), { language });
  return {
    ...result,
    warnings: [...contradictionsWarned(contradictions, language), ...result.warnings],
    ...(advice && { advice: adviceOn(candidate, asOf, { language }) }),
  };
}
