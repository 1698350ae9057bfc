import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { teerOf } from '../../facts/work/work-history.ts';
import type { JobOffer, Profile } from '../../profile/profile.ts';
import { fill, type Sentence, type Text } from '../../sentences/text.ts';
import type { Fact, NotCounted } from '../explanation.ts';
import { besides, withReasons } from './not-counted.ts';

const OFFERED: Text = {
  en: 'A supported full-time job offer in TEER category 0 to 3.',
  fr: 'Une offre d’emploi appuyée, à temps plein, de catégorie FEER 0 à 3.',
};
const NOT_OFFERED: Text = {
  en: 'No supported full-time job offer in TEER category 0 to 3.',
  fr: 'Aucune offre d’emploi appuyée, à temps plein, de catégorie FEER 0 à 3.',
};

const LEFT_OUT: Sentence = {
  en: (v) => `Not counted: offer in NOC ${v.noc}, ${v.why}.`,
  fr: (v) => `Ne compte pas\u00a0: offre dans la CNP ${v.noc}, ${v.why}.`,
};

function why({ noc, fullTime, supported }: JobOffer): Text {
  if (!supported) return { en: 'not supported', fr: 'non appuyée' };
  if (!fullTime) return { en: 'not full-time', fr: 'à temps partiel' };
  return teerOf(noc) > 3
    ? { en: 'TEER category 4 or 5', fr: 'catégorie FEER 4 ou 5' }
    : { en: 'another occupation', fr: 'autre profession' };
}

/** The job offers that count, of those that are looked at, and why others do not. */
export function offerFact(
  { jobOffers = [] }: Profile,
  looked: (offer: JobOffer) => boolean = () => true,
): Fact {
  const pointers: string[] = [];
  const notCounted: NotCounted[] = [];
  for (const [i, offer] of jobOffers.entries()) {
    const pointer = `/jobOffers/${i}`;
    if (isQualifyingOffer(offer) && looked(offer)) pointers.push(pointer);
    else notCounted.push({ pointer, text: fill(LEFT_OUT, { noc: offer.noc, why: why(offer) }) });
  }
  return pointers.length > 0
    ? { text: OFFERED, pointers, ...besides(notCounted) }
    : { text: withReasons(NOT_OFFERED, notCounted), pointers: ['/jobOffers'], ...besides(notCounted) };
}
