import { score } from '#domain/answers/score/score';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { scoringRules } from './rulebook.ts';

/** How work that needs a score of a day gets it. */
export type ScoreOn = (candidate: Candidate, asOf: IsoDate) => ScoreResult;

/** The whole result of a day, with the day on which time alone changes it next. */
export const scoreOn: ScoreOn = (candidate, asOf) => score(candidate, asOf, { rulebook: scoringRules() });
