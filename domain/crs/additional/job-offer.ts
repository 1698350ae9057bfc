import type { CrsFigures } from '../../candidate/open-day.ts';
import type { AdditionalRows } from '../../rulebook/additional-rows.ts';

/** The best offer that counts. */
export function jobOfferRow({ jobOffer: rows }: AdditionalRows, { jobOffer }: CrsFigures) {
  return jobOffer === 'senior' ? rows.senior : jobOffer === 'skilled' ? rows.skilled : undefined;
}
