import { evaluate, score } from '#domain/answers/score/score';
import type { Candidate, IsoDate, OfficialLanguage } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { RULEBOOK } from './rulebook.ts';

/** How a result is worded. */
export interface Wording {
  /** Of every sentence; default English. */
  language?: OfficialLanguage | undefined;
}

/** How work that needs a score of a day gets it. */
export type ScoreOn = (candidate: Candidate, asOf: IsoDate) => ScoreResult;

/** The whole result of a day, with the day on which time alone changes it next. */
export const scoreOn = (candidate: Candidate, asOf: IsoDate, { language }: Wording = {}): ScoreResult =>
  score(candidate, asOf, RULEBOOK, language);

/** The same without the next change: for scoring in bulk. */
export const evaluateOn = (candidate: Candidate, asOf: IsoDate): ReturnType<typeof evaluate> =>
  evaluate(candidate, asOf, RULEBOOK);
