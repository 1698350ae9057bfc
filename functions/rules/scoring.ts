import { type Advice, advise } from '#domain/answers/advice/advice';
import { type ExplainedScore, explainedScore } from '#domain/answers/explain/explained-score';
import { evaluate, score } from '#domain/answers/score/score';
import type { Candidate, IsoDate, OfficialLanguage } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { RULEBOOK } from './rulebook.ts';

/** How a result is told. */
export interface Telling {
  /** Of every sentence; default English. */
  language?: OfficialLanguage | undefined;
}

/** How work that needs a score of a day gets it. */
export type ScoreOn = (candidate: Candidate, asOf: IsoDate) => ScoreResult;

/** The whole result of a day, with the day on which time alone changes it next. */
export const scoreOn = (candidate: Candidate, asOf: IsoDate, { language }: Telling = {}): ScoreResult =>
  score(candidate, asOf, RULEBOOK, language);

/** The same without the next change: for scoring in bulk. */
export const evaluateOn = (candidate: Candidate, asOf: IsoDate): ReturnType<typeof evaluate> =>
  evaluate(candidate, asOf, RULEBOOK);

/**
 * The result of a day with its explanation, and what time will change of it.
 *
 * @param options.expiresOn the day on which the profile leaves the pool, if it is in one
 */
export const explainedScoreOn = (
  candidate: Candidate,
  asOf: IsoDate,
  { language, expiresOn }: Telling & { expiresOn?: IsoDate | undefined } = {},
): ExplainedScore => explainedScore(candidate, asOf, RULEBOOK, language, expiresOn);

/** What would raise the score of a day, and which papers the facts ask for. */
export const adviceOn = (candidate: Candidate, asOf: IsoDate, { language }: Telling = {}): Advice =>
  advise(candidate, asOf, RULEBOOK, language);
