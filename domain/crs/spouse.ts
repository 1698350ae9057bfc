import type { CrsBreakdown } from '../result/score-result.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import { valueAt } from '../rulebook/lookup.ts';
import { abilityPoints } from './ability-points.ts';
import type { SpouseFacts } from './crs-facts.ts';

/** Section B: the spouse or partner; nothing without one who counts. */
export function spousePoints(
  { spouse }: CompiledCrs,
  facts: SpouseFacts | undefined,
): CrsBreakdown['spouse'] {
  if (facts === undefined) return { total: 0, education: 0, language: 0, canadianWork: 0 };
  const education = valueAt(spouse.education, facts.education);
  const language = abilityPoints(spouse.language, facts.levels);
  const canadianWork = valueAt(spouse.canadianWork, facts.canadianYears);
  return {
    total: Math.min(spouse.cap, education + language + canadianWork),
    education,
    language,
    canadianWork,
  };
}
