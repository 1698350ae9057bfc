import type { Day } from '../calendar/day.ts';
import { isValid, type Sitting } from './sitting.ts';

/** Orders sittings by what is better where points are equal: lowest ability, sum, the later one, and the name last. */
export function compareSittings(a: Sitting, b: Sitting): number {
  return (
    b.lowest - a.lowest ||
    b.sum - a.sum ||
    b.taken - a.taken ||
    (a.test < b.test ? -1 : a.test > b.test ? 1 : 0)
  );
}

function covers(better: Sitting, { levels }: Sitting): boolean {
  return (
    better.levels.listening >= levels.listening &&
    better.levels.reading >= levels.reading &&
    better.levels.writing >= levels.writing &&
    better.levels.speaking >= levels.speaking
  );
}

/**
 * The sittings that count on a day, best first, without those that another of the same language covers in all four
 * abilities: they can never give more. `sittings` are in the order of {@link compareSittings}.
 */
export function validSittings(sittings: readonly Sitting[], day: Day): readonly Sitting[] {
  const kept: Sitting[] = [];
  for (const sitting of sittings) {
    if (!isValid(sitting, day)) continue;
    if (!kept.some((better) => better.language === sitting.language && covers(better, sitting)))
      kept.push(sitting);
  }
  return kept;
}
