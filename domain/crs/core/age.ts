import type { CrsFigures } from '../../candidate/open-day.ts';
import type { CoreTables } from '../../rulebook/compiled-crs.ts';
import { rowAt } from '../../rulebook/lookup.ts';
import type { PointRow } from '../../rulebook/rows.ts';

/** By completed years. */
export function ageRow({ age }: CoreTables, figures: CrsFigures): PointRow {
  return rowAt(age, figures.age);
}
