import type { CrsFigures } from '../../candidate/open-day.ts';
import type { CoreTables } from '../../rulebook/compiled-crs.ts';

/** By the level that the credentials of the day amount to. */
export function educationPoints({ education }: CoreTables, figures: CrsFigures): number {
  return education[figures.education] ?? 0;
}
