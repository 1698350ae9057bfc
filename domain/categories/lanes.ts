import { reason } from '../messages/reason.ts';
import type { DayFacts } from '../programs/day-facts.ts';
import type { ProgramResults, Reason } from '../result/score-result.ts';
import { CATEGORY_LANES } from '../rulebook/categories/category-rules.ts';
import type { CategoryEra } from '../rulebook/category-eras.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import { inForce } from '../rulebook/lookup.ts';
import { membership } from './membership.ts';

/** Every lane, in the order in which results name them. */
export const LANES = ['general', 'cec', 'fsw', 'fst', 'pnp', ...CATEGORY_LANES] as const;
export type Lane = (typeof LANES)[number];

function occupationBits({ candidate }: DayFacts, { bitsOf }: CategoryEra): number {
  let bits = 0;
  for (const noc of candidate.own.work.occupations) bits |= bitsOf.get(noc) ?? 0;
  return bits;
}

/** Adds the categories of the day to `lanes`, and says what the rules leave open about them. */
function addCategories(era: CategoryEra, facts: DayFacts, lanes: Lane[]): Reason[] {
  const warnings: Reason[] = [];
  const bits = occupationBits(facts, era);
  let unresolved = false;
  let bit = 1;
  for (const category of era.categories) {
    const isWorked = (bits & bit) !== 0;
    bit <<= 1;
    if (category.condition.kind === 'work' && !isWorked) continue;
    const member = membership(facts, category);
    if (member === 'unresolved') unresolved = true;
    if (member !== 'in') continue;
    lanes.push(category.lane);
    if (category.lane === 'military') warnings.push(reason('military-service-unconfirmed', facts.speak));
  }
  if (unresolved) warnings.push(reason('category-continuity-unresolved', facts.speak));
  return warnings;
}

/**
 * The lanes that a candidate ranks in on the day, in the order of LANES; none without a programme. A nominee can be
 * invited only as one (IRPA 10.1(1.1)) and so ranks in `general`, `pnp` and the categories, but in no other programme.
 * Beside the lanes: warnings of what the rules leave open about a category.
 *
 * @param day whose categories are taken, when not those of the day of the facts
 */
export function lanesOn(
  { categoryEras }: CompiledRulebook,
  facts: DayFacts,
  { cec, fsw, fst, pnp }: ProgramResults,
  day = facts.day,
): { lanes: Lane[]; warnings: Reason[] } {
  if (!(cec.eligible || fsw.eligible || fst.eligible)) return { lanes: [], warnings: [] };
  const lanes: Lane[] = ['general'];
  if (pnp.eligible) lanes.push('pnp');
  else {
    if (cec.eligible) lanes.push('cec');
    if (fsw.eligible) lanes.push('fsw');
    if (fst.eligible) lanes.push('fst');
  }
  const era = inForce(categoryEras, day);
  return { lanes, warnings: era === undefined ? [] : addCategories(era, facts, lanes) };
}
