import type { CrsFigures } from '../../candidate/open-day.ts';
import type { AdditionalRows } from '../../rulebook/additional-rows.ts';

export function nominationRow({ nomination }: AdditionalRows, { nominated }: CrsFigures) {
  return nominated ? nomination : undefined;
}
