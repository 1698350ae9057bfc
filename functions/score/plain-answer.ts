import type { IsoDate, OfficialLanguage } from '#domain/profile/profile';
import type { SpokenResult } from '#domain/result/score-result';
import type { ParsedCandidate } from '../boundary/parse-candidate.ts';
import { scoreOn, worded } from '../rules/scoring.ts';
import { contradictionsWarned } from './contradictions-warned.ts';

/**
 * What `answerScore` gives where neither reasons nor advice are asked for. It stands by itself, so that a page scores before
 * the code of reasons and advice has come.
 */
export function plainAnswer(
  { candidate: { id: _, ...candidate }, contradictions }: ParsedCandidate,
  { asOf, language }: { asOf: IsoDate; language: OfficialLanguage },
): SpokenResult {
  const result = worded(scoreOn(candidate, asOf), { language });
  return { ...result, warnings: [...contradictionsWarned(contradictions, language), ...result.warnings] };
}
