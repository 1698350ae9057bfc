import type { CrsFigures } from '../../candidate/open-day.ts';
import type { AdditionalRows } from '../../rulebook/additional-rows.ts';

export function siblingRow({ sibling }: AdditionalRows, figures: CrsFigures) {
  return figures.sibling ? sibling : undefined;
}
