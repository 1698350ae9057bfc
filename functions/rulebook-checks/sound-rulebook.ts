import type { Rulebook } from '#domain/rulebook/rulebook';
import { FaultyRulebook } from './faulty-rulebook.ts';
import { rulebookFaults } from './rulebook-faults.ts';

/**
 * Checks the figures of a rulebook that the compiler has seen.
 *
 * @throws FaultyRulebook, which names every fault
 */
export function soundRulebook(book: Rulebook): Rulebook {
  const faults = rulebookFaults(book);
  if (faults.length > 0) throw new FaultyRulebook(faults);
  return book;
}
