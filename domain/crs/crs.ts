import type { CrsFigures, LanguageFigures } from '../candidate/open-day.ts';
import type { CrsBreakdown } from '../result/score-result.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import { additionalPoints } from './additional/additional.ts';
import { corePoints } from './core/core.ts';
import { spousePoints } from './spouse/spouse.ts';
import { transferabilityPoints } from './transferability/transferability.ts';

/** The Comprehensive Ranking System: sections A to D, each capped, and their sum. */
export function crsPoints(rules: CompiledCrs, figures: CrsFigures, languages: LanguageFigures): CrsBreakdown {
  const core = corePoints(rules, figures, languages);
  const spouse = spousePoints(rules, figures.spouse);
  const transferability = transferabilityPoints(rules, figures, languages);
  const additional = additionalPoints(rules, figures, languages);
  const total = Math.min(rules.cap, core.total + spouse.total + transferability.total + additional.total);
  return { total, core, spouse, transferability, additional };
}
