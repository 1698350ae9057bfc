import type { Levels } from '../facts/language/sitting.ts';
import { type RowTable, rowAt } from '../rulebook/lookup.ts';

/** Points of the four abilities, each looked up by itself and then summed. */
export function abilityPoints(table: RowTable, levels: Levels | undefined): number {
  if (levels === undefined) return 0;
  return (
    rowAt(table, levels.listening).points +
    rowAt(table, levels.reading).points +
    rowAt(table, levels.writing).points +
    rowAt(table, levels.speaking).points
  );
}
