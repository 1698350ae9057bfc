import type { CrsFigures } from '../../candidate/open-day.ts';
import type { CompiledCrs, CoreTables } from '../../rulebook/compiled-crs.ts';

/** The column of section A that is read: with a spouse or partner who counts, or without. */
export function coreTables({ withSpouse, withoutSpouse }: CompiledCrs, { spouse }: CrsFigures): CoreTables {
  return spouse === undefined ? withoutSpouse : withSpouse;
}
