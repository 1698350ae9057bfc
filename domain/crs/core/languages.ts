import type { LanguageFigures } from '../../candidate/open-day.ts';
import type { CoreTables } from '../../rulebook/compiled-crs.ts';
import { abilityPoints } from '../ability-points.ts';

/** Each ability by itself, by CLB or NCLC level. */
export function firstLanguagePoints({ firstLanguage }: CoreTables, { first }: LanguageFigures): number {
  return abilityPoints(firstLanguage, first?.levels);
}

/** The same, capped. */
export function secondLanguagePoints(
  { secondLanguage, secondLanguageCap }: CoreTables,
  { second }: LanguageFigures,
): number {
  return Math.min(secondLanguageCap, abilityPoints(secondLanguage, second?.levels));
}
