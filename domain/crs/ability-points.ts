import type { Levels } from '../facts/language/sitting.ts';
import { valueAt } from '../rulebook/lookup.ts';

/** Points of the four abilities, each looked up by itself and then summed. */
export function abilityPoints(table: readonly number[], levels: Levels | undefined): number {
  if (levels === undefined) return 0;
  return (
    valueAt(table, levels.listening) +
    valueAt(table, levels.reading) +
    valueAt(table, levels.writing) +
    valueAt(table, levels.speaking)
  );
}
