import { type Levels, reaches } from '../facts/language/sitting.ts';
import { reason } from '../messages/reason.ts';
import type { Reason } from '../result/score-result.ts';
import { levelList } from '../sentences/levels.ts';
import type { DayFacts } from './day-facts.ts';

/**
 * What is said when no valid sitting reaches `level` in all four abilities. The threshold may be met in either official
 * language (IRPR 75(2)(d), 87.1(2)(d)) and by any sitting, not only by the one that gives the higher CRS total: one
 * more test never takes a programme away.
 */
export function levelReasons({ sittings, speak }: DayFacts, level: number): Reason[] {
  const [best] = sittings;
  if (best === undefined) return [reason('no-valid-language-test', speak)];
  if (best.lowest >= level) return [];
  return [reason('language-below-threshold', speak, { needed: level, had: levelList(best.levels, speak) })];
}

/** The same for thresholds that differ by ability (IRPR 87.2(3)(a)). */
export function abilityReasons({ sittings, speak }: DayFacts, needed: Levels): Reason[] {
  const [best] = sittings;
  if (best === undefined) return [reason('no-valid-language-test', speak)];
  if (sittings.some(({ levels }) => reaches(levels, needed))) return [];
  return [
    reason('trade-language-below-threshold', speak, {
      needed: levelList(needed, speak),
      had: levelList(best.levels, speak),
    }),
  ];
}
