import type { OpenDay } from '../../candidate/open-day.ts';
import { isOfferAmong } from '../../facts/offer/job-offer.ts';
import type { HighWageRow } from '../../rulebook/additional-rows.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';
import { countedOn } from './counted-work.ts';
import { counting, nothing } from './not-counted.ts';
import { offerLeftOut } from './offer-fact.ts';
import { workFact } from './work-fact.ts';

type Level = HighWageRow['level'];

/** The occupations of a level, or of all of them. */
function listed({ crs }: OpenDay, level?: Level): ReadonlySet<string> {
  const rules = crs.additionalRows.highWage ?? [];
  const asked = rules.filter(({ row }) => level === undefined || row.level === level);
  return new Set(asked.flatMap(({ occupations }) => [...occupations]));
}

const IN_LEVEL = sentence<{ level: Level }>({
  en: (v) => `, in occupations of wage level ${v.level}`,
  fr: (v) => `, dans des professions du niveau salarial ${v.level}`,
});
const IN_LIST: Text = { en: ', in high-wage occupations', fr: ', dans des professions à salaire élevé' };

/** Canadian work in occupations of a level of wages; of all levels when none is given. */
export function highWageWorkFact(of: OpenDay, level?: Level): Fact {
  const { own } = of.facts;
  const occupations = listed(of, level);
  const spans = own.work.spans.filter(({ noc }) => occupations.has(noc));
  const where = level === undefined ? IN_LIST : say(IN_LEVEL, { level });
  const counted = countedOn(of, of.canadianUse, of.programs.rules.crsWorkYears);
  return workFact(own, of, { ...counted, only: { spans, where } });
}

const OFFERED = sentence<{ level: Level }>({
  en: (v) => `A full-time job offer in an occupation of wage level ${v.level}.`,
  fr: (v) => `Une offre d’emploi à temps plein dans une profession du niveau salarial ${v.level}.`,
});
const NOT_OFFERED: Text = {
  en: 'No full-time job offer in a high-wage occupation.',
  fr: 'Aucune offre d’emploi à temps plein dans une profession à salaire élevé.',
};

/** Job offers in occupations of a level of wages, and why others do not count. */
export function highWageOfferFact(of: OpenDay, level?: Level): Fact {
  const at = '/profile/jobOffers';
  const occupations = listed(of, level);
  const { jobOffers } = of.facts;
  const pointers = jobOffers.flatMap((offer, i) => (isOfferAmong(offer, occupations) ? [`${at}/${i}`] : []));
  const notCounted = jobOffers.flatMap((offer, i) => {
    if (isOfferAmong(offer, occupations)) return [];
    const state = offer.fullTime ? 'counts' : 'part-time';
    return [{ pointer: `${at}/${i}`, text: offerLeftOut(offer.noc, state, of.crs.occupations) }];
  });
  if (level === undefined || pointers.length === 0) return nothing(NOT_OFFERED, at, notCounted);
  return counting(say(OFFERED, { level }), pointers, notCounted);
}
