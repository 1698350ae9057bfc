import type { CrsFigures, LanguageFigures } from '../../candidate/open-day.ts';
import type { CrsBreakdown } from '../../result/score-result.ts';
import type { CompiledCrs } from '../../rulebook/compiled-crs.ts';
import { ageRow } from './age.ts';
import { canadianWorkRow } from './canadian-work.ts';
import { coreTables } from './column.ts';
import { educationPoints } from './education.ts';
import { firstLanguagePoints, secondLanguagePoints } from './languages.ts';

/** Section A: core human capital. */
export function corePoints(
  rules: CompiledCrs,
  figures: CrsFigures,
  languages: LanguageFigures,
): CrsBreakdown['core'] {
  const tables = coreTables(rules, figures);
  const age = ageRow(tables, figures).points;
  const education = educationPoints(tables, figures);
  const firstLanguage = firstLanguagePoints(tables, languages);
  const secondLanguage = secondLanguagePoints(tables, languages);
  const canadianWork = canadianWorkRow(tables, figures).points;
  const total = Math.min(tables.cap, age + education + firstLanguage + secondLanguage + canadianWork);
  return { total, age, education, firstLanguage, secondLanguage, canadianWork };
}
