import { advise, type SpokenAdvice } from '#domain/answers/advice/advice';
import { type ExplainedScore, explainedScore } from '#domain/answers/explain/explained-score';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { scoringRules } from './rulebook.ts';
import type { Wording } from './wording.ts';

/**
 * The result of a day with its explanation, and what time will change of it.
 *
 * @param options.expiresOn the day on which the profile leaves the pool, if it is in one
 */
export const explainedScoreOn = (
  candidate: Candidate,
  asOf: IsoDate,
  { language = 'en', expiresOn }: Wording & { expiresOn?: IsoDate | undefined } = {},
): ExplainedScore => explainedScore(candidate, asOf, { rulebook: scoringRules(), language, expiresOn });

/** What would raise the score of a day, and which papers the facts ask for. */
export const adviceOn = (
  candidate: Candidate,
  asOf: IsoDate,
  { language = 'en' }: Wording = {},
): SpokenAdvice => advise(candidate, asOf, { rulebook: scoringRules(), language });
