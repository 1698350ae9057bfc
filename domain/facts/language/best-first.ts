import type { Day } from '../../calendar/day.ts';
import { ABILITIES } from '../../profile/profile.ts';
import { isValid, reaches, type Sitting } from './sitting.ts';

/**
 * Orders sittings by what is better where points are equal: lowest ability, sum, the later one; then the name and the
 * abilities one by one, so that the order of a list never matters.
 */
export function compareSittings(a: Sitting, b: Sitting): number {
  const order = b.lowest - a.lowest || b.sum - a.sum || b.taken - a.taken;
  if (order !== 0) return order;
  if (a.test !== b.test) return a.test < b.test ? -1 : 1;
  const other = ABILITIES.find((ability) => a.levels[ability] !== b.levels[ability]);
  return other === undefined ? 0 : b.levels[other] - a.levels[other];
}

const NONE: readonly Sitting[] = [];

/**
 * The sittings that count on a day, best first, without those that another of the same language covers in all four
 * abilities: they can never give more. `sittings` are in the order of {@link compareSittings}.
 */
export function validSittings(sittings: readonly Sitting[], day: Day): readonly Sitting[] {
  const [only] = sittings;
  if (only !== undefined && sittings.length === 1) return isValid(only, day) ? sittings : NONE;
  const kept: Sitting[] = [];
  for (const sitting of sittings) {
    if (!isValid(sitting, day)) continue;
    if (
      !kept.some(({ language, levels }) => language === sitting.language && reaches(levels, sitting.levels))
    )
      kept.push(sitting);
  }
  return kept;
}
