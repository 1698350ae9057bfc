import { reason } from '../messages/reason.ts';
import type { DayFacts } from '../programs/day-facts.ts';
import { CATEGORY_LANES } from '../rules/categories/category-rules.ts';
import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';
import type { ProgramResults, Reason } from '../score/score-result.ts';
import { membership } from './categories.ts';

const PROGRAM_LANES = ['cec', 'fsw', 'fst'] as const;

/** Every lane, in the order in which results name them. */
export const LANES = ['general', ...PROGRAM_LANES, 'pnp', ...CATEGORY_LANES] as const;
export type Lane = (typeof LANES)[number];

/**
 * The lanes that a candidate ranks in on the day; none without a programme. A nominee can be invited only as one (IRPA
 * 10.1(1.1)) and so ranks in `general`, `pnp` and the categories, but in no other programme.
 * Beside the lanes: warnings of what the rules leave open about a category.
 */
export function lanesOn(
  { categories }: CompiledRulebook,
  facts: DayFacts,
  programs: ProgramResults,
): { lanes: Lane[]; warnings: Reason[] } {
  const warnings: Reason[] = [];
  const inProgram = PROGRAM_LANES.filter((program) => programs[program].eligible);
  if (inProgram.length === 0) return { lanes: [], warnings };
  const lanes: Lane[] = programs.pnp.eligible ? ['general', 'pnp'] : ['general', ...inProgram];
  let unresolved = false;
  for (const category of categories) {
    if (facts.day < category.first || facts.day > category.last) continue;
    const member = membership(facts, category);
    if (member === 'in') lanes.push(category.lane);
    if (member === 'unresolved') unresolved = true;
  }
  if (unresolved) warnings.push(reason('category-continuity-unresolved', facts.speak));
  if (lanes.includes('military')) warnings.push(reason('military-service-unconfirmed', facts.speak));
  return { lanes: LANES.filter((lane) => lanes.includes(lane)), warnings };
}
