import type { JobOffer, Profile } from '../../profile/profile.ts';
import { isQualifyingOffer } from '../../programs/job-offer.ts';
import type { Fact } from '../explanation.ts';
import type { Text } from '../text.ts';

const OFFERED: Text = {
  en: 'A supported full-time job offer in TEER category 0 to 3.',
  fr: 'Une offre d’emploi appuyée, à temps plein, de catégorie FEER 0 à 3.',
};
const NOT_OFFERED: Text = {
  en: 'No supported full-time job offer in TEER category 0 to 3.',
  fr: 'Aucune offre d’emploi appuyée, à temps plein, de catégorie FEER 0 à 3.',
};

/** The job offers that count, of those that are looked at. */
export function offerFact(
  { jobOffers = [] }: Profile,
  looked: (offer: JobOffer) => boolean = () => true,
): Fact {
  const pointers = jobOffers.flatMap((offer, i) =>
    isQualifyingOffer(offer) && looked(offer) ? [`/jobOffers/${i}`] : [],
  );
  return pointers.length > 0 ? { text: OFFERED, pointers } : { text: NOT_OFFERED, pointers: ['/jobOffers'] };
}
