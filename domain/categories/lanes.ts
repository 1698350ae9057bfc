import type { OpenDay } from '../candidate/open-day.ts';
import type { ProgramResults } from '../result/score-result.ts';
import { verdict, type Warning } from '../result/verdict.ts';
import { CATEGORY_LANES } from '../rulebook/categories/category-rules.ts';
import type { CategoryEra } from '../rulebook/category-eras.ts';
import { inForce } from '../rulebook/lookup.ts';
import { membership } from './membership.ts';

/** Every lane, in the order in which results name them. */
export const LANES = ['general', 'cec', 'fsw', 'fst', 'pnp', ...CATEGORY_LANES] as const;
export type Lane = (typeof LANES)[number];

function occupationBits({ facts }: OpenDay, { bitsOf }: CategoryEra): number {
  let bits = 0;
  for (const noc of facts.own.work.occupations) bits |= bitsOf.get(noc) ?? 0;
  return bits;
}

/** Adds the categories of the day to `lanes`, and says what the rules leave open about them. */
function addCategories(era: CategoryEra, of: OpenDay, lanes: Lane[]): Warning[] {
  const warnings: Warning[] = [];
  const bits = occupationBits(of, era);
  let unresolved = false;
  let bit = 1;
  for (const category of era.categories) {
    const isWorked = (bits & bit) !== 0;
    bit <<= 1;
    if (category.condition.kind === 'work' && !isWorked) continue;
    const member = membership(of, category);
    if (member === 'unresolved') unresolved = true;
    if (member !== 'in') continue;
    lanes.push(category.lane);
    if (category.lane === 'military') warnings.push(verdict('military-service-unconfirmed', {}));
  }
  if (unresolved) warnings.push(verdict('category-continuity-unresolved', {}));
  return warnings;
}

/**
 * The lanes that a candidate ranks in on the day, in the order of LANES; none without a programme. A nominee can be
 * invited only as one (IRPA 10.1(1.1)), and rounds for another programme or for a category do not cover nominees.
 * Beside the lanes: warnings of what the rules leave open about a category, for candidates who could rank in it.
 */
export function lanesOn(
  of: OpenDay,
  { cec, fsw, fst, pnp }: ProgramResults,
): { lanes: Lane[]; warnings: Warning[] } {
  if (!(cec.eligible || fsw.eligible || fst.eligible)) return { lanes: [], warnings: [] };
  if (pnp.eligible) return { lanes: ['general', 'pnp'], warnings: [] };
  const lanes: Lane[] = ['general'];
  if (cec.eligible) lanes.push('cec');
  if (fsw.eligible) lanes.push('fsw');
  if (fst.eligible) lanes.push('fst');
  const era = inForce(of.rulebook.categoryEras, of.day);
  return { lanes, warnings: era === undefined ? [] : addCategories(era, of, lanes) };
}
