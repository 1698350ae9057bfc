import type { SpouseFigures } from '../../candidate/open-day.ts';
import type { CrsBreakdown } from '../../result/score-result.ts';
import type { CompiledCrs } from '../../rulebook/compiled-crs.ts';
import { rowAt } from '../../rulebook/lookup.ts';
import type { PointRow } from '../../rulebook/rows.ts';
import { abilityPoints } from '../ability-points.ts';

export function educationPoints({ spouse }: CompiledCrs, { education }: SpouseFigures): number {
  return spouse.education[education] ?? 0;
}

/** By completed years of Canadian work. */
export function spouseWorkRow({ spouse }: CompiledCrs, { canadianYears }: SpouseFigures): PointRow {
  return rowAt(spouse.canadianWork, canadianYears);
}

/** Section B: the spouse or partner; nothing without one who counts. */
export function spousePoints(rules: CompiledCrs, figures: SpouseFigures | undefined): CrsBreakdown['spouse'] {
  if (figures === undefined) return { total: 0, education: 0, language: 0, canadianWork: 0 };
  const education = educationPoints(rules, figures);
  const language = abilityPoints(rules.spouse.language, figures.levels);
  const canadianWork = spouseWorkRow(rules, figures).points;
  const total = Math.min(rules.spouse.cap, education + language + canadianWork);
  return { total, education, language, canadianWork };
}
