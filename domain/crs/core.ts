import type { CrsBreakdown } from '../result/score-result.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import { valueAt } from '../rulebook/lookup.ts';
import { abilityPoints } from './ability-points.ts';
import type { CrsFacts, LanguageFacts } from './crs-facts.ts';

/** Section A: core human capital. */
export function corePoints(
  rules: CompiledCrs,
  facts: CrsFacts,
  languages: LanguageFacts,
): CrsBreakdown['core'] {
  const tables = facts.spouse === undefined ? rules.withoutSpouse : rules.withSpouse;
  const age = valueAt(tables.age, facts.age);
  const education = valueAt(tables.education, facts.education);
  const firstLanguage = abilityPoints(tables.firstLanguage, languages.first?.levels);
  const secondLanguage = Math.min(
    tables.secondLanguageCap,
    abilityPoints(tables.secondLanguage, languages.second?.levels),
  );
  const canadianWork = valueAt(tables.canadianWork, facts.canadianYears);
  const total = Math.min(tables.cap, age + education + firstLanguage + secondLanguage + canadianWork);
  return { total, age, education, firstLanguage, secondLanguage, canadianWork };
}
