import type { OpenDay } from '../../candidate/open-day.ts';
import type { ClassedOffer, OfferState } from '../../facts/offer/job-offer.ts';
import type { Classification } from '../../rulebook/occupations/classification.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { Fact, NotCounted } from '../explanation.ts';
import { counting, nothing } from './not-counted.ts';

/** What a skilled occupation is called, and one that is not. */
const SKILLED: Readonly<Record<Classification, { yes: Text; no: Text }>> = {
  teer: {
    yes: { en: 'TEER category 0 to 3', fr: 'catégorie FEER 0 à 3' },
    no: { en: 'TEER category 4 or 5', fr: 'catégorie FEER 4 ou 5' },
  },
  'skill-type': {
    yes: {
      en: 'skill type 0 or skill level A or B of NOC 2016',
      fr: 'genre de compétence 0 ou niveau de compétence A ou B de la CNP 2016',
    },
    no: {
      en: 'skill level C or D of NOC 2016',
      fr: 'niveau de compétence C ou D de la CNP 2016',
    },
  },
};

const OFFERED = sentence<{ skilled: Text }>({
  en: (v) => `A supported full-time job offer in ${v.skilled.en}.`,
  fr: (v) => `Une offre d’emploi appuyée, à temps plein, de ${v.skilled.fr}.`,
});
const NOT_OFFERED = sentence<{ skilled: Text }>({
  en: (v) => `No supported full-time job offer in ${v.skilled.en}.`,
  fr: (v) => `Aucune offre d’emploi appuyée, à temps plein, de ${v.skilled.fr}.`,
});

const LEFT_OUT = sentence<{ noc: string; why: Text }>({
  en: (v) => `Not counted: offer in NOC ${occupationName(v.noc, 'en')}, ${v.why.en}.`,
  fr: (v) => `Ne compte pas\u00a0: offre dans la CNP ${occupationName(v.noc, 'fr')}, ${v.why.fr}.`,
});

/** `counts` stands for an offer that counts, but not here. */
const WHY: Readonly<Record<Exclude<OfferState, 'unskilled'>, Text>> = {
  'unknown-occupation': { en: 'no occupation of NOC 2021', fr: 'aucune profession de la CNP 2021' },
  'not-supported': { en: 'not supported', fr: 'non appuyée' },
  'part-time': { en: 'not full-time', fr: 'à temps partiel' },
  counts: { en: 'another occupation', fr: 'autre profession' },
};

/** That an offer does not count here, and why. */
export function offerLeftOut(noc: string, state: OfferState, by: Classification): Text {
  return say(LEFT_OUT, { noc, why: state === 'unskilled' ? SKILLED[by].no : WHY[state] });
}

/** The job offers that count, of those that are asked about, and why others do not. */
export function offerFact(
  { facts: { jobOffers }, crs }: OpenDay,
  isAsked: (offer: ClassedOffer) => boolean = () => true,
): Fact {
  const at = '/profile/jobOffers';
  const pointers: string[] = [];
  const notCounted: NotCounted[] = [];
  const skilled = SKILLED[crs.occupations].yes;
  for (const [i, offer] of jobOffers.entries()) {
    const pointer = `${at}/${i}`;
    const { noc, state } = offer;
    if (state === 'counts' && isAsked(offer)) pointers.push(pointer);
    else notCounted.push({ pointer, text: offerLeftOut(noc, state, crs.occupations) });
  }
  return pointers.length > 0
    ? counting(say(OFFERED, { skilled }), pointers, notCounted)
    : nothing(say(NOT_OFFERED, { skilled }), at, notCounted);
}
