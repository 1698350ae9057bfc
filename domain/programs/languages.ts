import type { Sitting } from '../language/sitting.ts';
import { levelList } from '../messages/level-list.ts';
import { reason } from '../messages/reason.ts';
import { ABILITIES, type Ability } from '../profile/profile.ts';
import type { Reason } from '../score/score-result.ts';
import type { DayFacts } from './day-facts.ts';

function better(a: Sitting | undefined, b: Sitting | undefined): Sitting | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.lowest > a.lowest || (b.lowest === a.lowest && b.sum > a.sum) ? b : a;
}

/**
 * What is said when neither official language reaches `level` in all four abilities. The threshold may be met in either
 * (IRPR 75(2)(d), 87.1(2)(d)).
 */
export function levelReasons({ languages, speak }: DayFacts, level: number): Reason[] {
  const best = better(languages.english, languages.french);
  if (best === undefined) return [reason('no-valid-language-test', speak)];
  if (best.lowest >= level) return [];
  return [reason('language-below-threshold', speak, { needed: level, had: levelList(best.levels, speak) })];
}

/** The same for thresholds that differ by ability (IRPR 87.2(3)(a)). */
export function abilityReasons(
  { languages, speak }: DayFacts,
  needed: Readonly<Record<Ability, number>>,
): Reason[] {
  const { english, french } = languages;
  const best = better(english, french);
  if (best === undefined) return [reason('no-valid-language-test', speak)];
  for (const sitting of [english, french])
    if (sitting !== undefined && ABILITIES.every((ability) => sitting.levels[ability] >= needed[ability]))
      return [];
  return [
    reason('trade-language-below-threshold', speak, {
      needed: levelList(needed, speak),
      had: levelList(best.levels, speak),
    }),
  ];
}
