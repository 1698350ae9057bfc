import type { OpenDay } from '../../candidate/open-day.ts';
import { type OfferState, offerState } from '../../facts/offer/job-offer.ts';
import type { JobOffer } from '../../profile/profile.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { Fact, NotCounted } from '../explanation.ts';
import { counting, nothing } from './not-counted.ts';

const OFFERED: Text = {
  en: 'A supported full-time job offer in TEER category 0 to 3.',
  fr: 'Une offre d’emploi appuyée, à temps plein, de catégorie FEER 0 à 3.',
};
const NOT_OFFERED: Text = {
  en: 'No supported full-time job offer in TEER category 0 to 3.',
  fr: 'Aucune offre d’emploi appuyée, à temps plein, de catégorie FEER 0 à 3.',
};

const LEFT_OUT = sentence<{ noc: string; why: Text }>({
  en: (v) => `Not counted: offer in NOC ${v.noc}, ${v.why.en}.`,
  fr: (v) => `Ne compte pas\u00a0: offre dans la CNP ${v.noc}, ${v.why.fr}.`,
});

/** `counts` stands for an offer that counts, but not here. */
const WHY: Readonly<Record<OfferState, Text>> = {
  'not-supported': { en: 'not supported', fr: 'non appuyée' },
  'part-time': { en: 'not full-time', fr: 'à temps partiel' },
  unskilled: { en: 'TEER category 4 or 5', fr: 'catégorie FEER 4 ou 5' },
  counts: { en: 'another occupation', fr: 'autre profession' },
};

/** The job offers that count, of those that are asked about, and why others do not. */
export function offerFact(
  { facts: { jobOffers } }: OpenDay,
  isAsked: (offer: JobOffer) => boolean = () => true,
): Fact {
  const at = '/profile/jobOffers';
  const pointers: string[] = [];
  const notCounted: NotCounted[] = [];
  for (const [i, offer] of jobOffers.entries()) {
    const pointer = `${at}/${i}`;
    const state = offerState(offer);
    if (state === 'counts' && isAsked(offer)) pointers.push(pointer);
    else notCounted.push({ pointer, text: say(LEFT_OUT, { noc: offer.noc, why: WHY[state] }) });
  }
  return pointers.length > 0 ? counting(OFFERED, pointers, notCounted) : nothing(NOT_OFFERED, at, notCounted);
}
