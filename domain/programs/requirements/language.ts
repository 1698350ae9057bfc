import type { OpenDay } from '../../candidate/open-day.ts';
import { type Levels, reaches } from '../../facts/language/sitting.ts';
import type { Check } from '../../result/checks.ts';
import { verdict } from '../../result/verdict.ts';

/** The same level in all four abilities. */
export function evenly(level: number): Levels {
  return { listening: level, reading: level, writing: level, speaking: level };
}

/**
 * A level in all four abilities. It may be met in either official language (IRPR 75(2)(d), 87.1(2)(d)) and by any sitting,
 * not only by the one that gives the higher CRS total: one more test never takes a programme away.
 */
export function levelCheck({ sittings, rulebook }: OpenDay, level: number): Check {
  const [best] = sittings;
  if (best === undefined) return verdict('no-valid-language-test', { years: rulebook.resultYears });
  if (best.lowest >= level) return 'met';
  return verdict('language-below-threshold', { needed: level, had: best.levels });
}

/** The same for thresholds that differ by ability (IRPR 87.2(3)(a)). */
export function abilitiesCheck({ sittings, rulebook }: OpenDay, needed: Levels): Check {
  const [best] = sittings;
  if (best === undefined) return verdict('no-valid-language-test', { years: rulebook.resultYears });
  if (sittings.some(({ levels }) => reaches(levels, needed))) return 'met';
  return verdict('trade-language-below-threshold', { needed, had: best.levels });
}
