import type { CrsBreakdown } from '../result/score-result.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import { additionalPoints } from './additional.ts';
import { corePoints } from './core.ts';
import type { CrsFacts, LanguageFacts } from './crs-facts.ts';
import { spousePoints } from './spouse.ts';
import { transferabilityPoints } from './transferability.ts';

/** The Comprehensive Ranking System: sections A to D, each capped, and their sum. */
export function crsPoints(rules: CompiledCrs, facts: CrsFacts, languages: LanguageFacts): CrsBreakdown {
  const core = corePoints(rules, facts, languages);
  const spouse = spousePoints(rules, facts.spouse);
  const transferability = transferabilityPoints(rules, facts, languages);
  const additional = additionalPoints(rules, facts, languages);
  const total = Math.min(rules.cap, core.total + spouse.total + transferability.total + additional.total);
  return { total, core, spouse, transferability, additional };
}
