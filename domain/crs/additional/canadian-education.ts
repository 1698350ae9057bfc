import type { CrsFigures } from '../../candidate/open-day.ts';
import type { AdditionalRows } from '../../rulebook/additional-rows.ts';

/** The best Canadian post-secondary credential. */
export function canadianEducationRow({ canadianEducation }: AdditionalRows, { canadianStudy }: CrsFigures) {
  const { long, short } = canadianEducation;
  return canadianStudy === 'long' ? long : canadianStudy === 'short' ? short : undefined;
}
