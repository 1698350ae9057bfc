import type { Rulebook } from '#domain/rulebook/rulebook';
import { FaultyRulebook } from './faulty-rulebook.ts';
import { rulebookShapeFaults } from './rulebook-schema.ts';
import { soundRulebook } from './sound-rulebook.ts';

/**
 * Checks a rulebook that no compiler has seen: first how it is made, then its figures.
 *
 * @throws FaultyRulebook, which names every fault of the first kind, or else every one of the second
 * @example checkedRulebook({ ...rules, funds: 7 }) // throws: '/funds: must be a list, and is 7'
 */
export function checkedRulebook(book: unknown): Rulebook {
  const faults = rulebookShapeFaults(book);
  if (faults.length > 0) throw new FaultyRulebook(faults);
  // Without a fault of shape it is made as the type says.
  return soundRulebook(book as Rulebook);
}
