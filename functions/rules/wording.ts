import type { OfficialLanguage } from '#domain/profile/profile';
import type { Evaluation, ScoreResult, SpokenResult } from '#domain/result/score-result';
import { spokenEvaluation, spokenResult } from '#domain/result/spoken-result';

/** How a result is worded. */
export interface Wording {
  /** Of every sentence; default English. */
  language?: OfficialLanguage | undefined;
}

/** A result in words, as every answer gives it. */
export const worded = (result: ScoreResult, { language = 'en' }: Wording = {}): SpokenResult =>
  spokenResult(result, language);

/** The same of a result without the next change. */
export const wordedEvaluation = (
  result: Evaluation,
  { language = 'en' }: Wording = {},
): Omit<SpokenResult, 'nextChangeOn'> => spokenEvaluation(result, language);
