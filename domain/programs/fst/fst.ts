import type { OpenDay } from '../../candidate/open-day.ts';
import { certificateFact } from '../../explanation/facts/certificate-fact.ts';
import { countedOn } from '../../explanation/facts/counted-work.ts';
import { together } from '../../explanation/facts/not-counted.ts';
import { busiestOccupation } from '../../explanation/facts/occupation-fact.ts';
import { offerFact } from '../../explanation/facts/offer-fact.ts';
import type { Asked, Asks } from '../../explanation/requirement.ts';
import { certificateCounts } from '../../facts/certificate/certificate.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { SKILLED } from '../../facts/work/work-history.ts';
import type { Check, ChecksOf } from '../../result/checks.ts';
import { verdict } from '../../result/verdict.ts';
import { fundsAsked, fundsCheck } from '../requirements/funds.ts';
import { abilitiesCheck, languageAsked } from '../requirements/language.ts';
import { provinceAsked, provinceCheck } from '../requirements/province.ts';
import { workAsked, worksInCanada } from '../requirements/work.ts';

/** The trades in which the candidate has the work that is asked for. */
export function practisedTrades({ work, programs }: OpenDay): string[] {
  const { work: asked } = programs.rules.fst;
  const practised: string[] = [];
  for (const noc of work.history.occupations)
    if (programs.trades.has(noc) && work.reaches(asked.hours, SKILLED, asked.withinYears, noc))
      practised.push(noc);
  return practised;
}

function workCheck({ programs }: OpenDay, trades: readonly string[]): Check {
  const { hours, withinYears } = programs.rules.fst.work;
  return trades.length > 0 ? 'met' : verdict('trade-work-too-short', { needed: hours, within: withinYears });
}

/** In one of the practised trades; in any, as long as none has enough work. */
function isMeant({ programs }: OpenDay, noc: string, trades: readonly string[]): boolean {
  return trades.length > 0 ? trades.includes(noc) : programs.trades.has(noc);
}

function isOffered(of: OpenDay, trades: readonly string[]): boolean {
  for (const offer of of.facts.jobOffers)
    if (isQualifyingOffer(offer) && isMeant(of, offer.noc, trades)) return true;
  return false;
}

function isCertified(of: OpenDay, trades: readonly string[]): boolean {
  for (const one of of.facts.certificates)
    if (certificateCounts(one, of.day) && isMeant(of, one.noc, trades)) return true;
  return false;
}

/**
 * Certificate or offer must be in the trade of the work. As long as no trade has enough work, one in any trade is not held to
 * be lacking, and nothing more can be said.
 */
function offerOrCertificateCheck(of: OpenDay, trades: readonly string[], offered: boolean): Check {
  if (!offered && !isCertified(of, trades)) return verdict('no-offer-or-certificate', {});
  return trades.length > 0 ? 'met' : 'not-checked';
}

/**
 * What the Federal Skilled Trades class asks for (IRPR 87.2), and what the candidate has of it on the day. An offer to a
 * person who works in Canada with authorisation frees from the funds (87.2(5)).
 */
export function fstChecks(of: OpenDay): ChecksOf<'fst'> {
  const trades = practisedTrades(of);
  const offered = isOffered(of, trades);
  return {
    province: provinceCheck(of),
    language: abilitiesCheck(of, of.programs.rules.fst.levels),
    work: workCheck(of, trades),
    offerOrCertificate: offerOrCertificateCheck(of, trades, offered),
    funds: fundsCheck(of, () => trades.length > 0 && offered && worksInCanada(of)),
  };
}

const KIND = { en: 'work in one skilled trade', fr: 'travail dans un même métier spécialisé' };

const CERTIFICATE = {
  held: {
    en: 'A certificate of qualification in the trade.',
    fr: 'Un certificat de compétence dans le métier.',
  },
  none: {
    en: 'No certificate of qualification in the trade.',
    fr: 'Aucun certificat de compétence dans le métier.',
  },
};

/** Certificates and offers in a trade that has the work that is asked for. */
function offerOrCertificateAsked(of: OpenDay): Asked {
  const trades = practisedTrades(of);
  const isPractised = (noc: string): boolean => trades.includes(noc);
  return {
    row: { anyOf: 'certificate, offer' },
    asked: {
      en: 'A certificate of qualification, or a supported full-time job offer, in the trade of the work.',
      fr: 'Un certificat de compétence, ou une offre d’emploi appuyée et à temps plein, dans le métier exercé.',
    },
    fact: together(
      certificateFact(of, isPractised, CERTIFICATE),
      offerFact(of, ({ noc }) => isPractised(noc)),
    ),
  };
}

export const FST_ASKS: Asks<'fst'> = {
  province: provinceAsked,
  language: (of) => languageAsked(of, of.programs.rules.fst.levels),
  work(of) {
    const { trades } = of.programs;
    const { work } = of.programs.rules.fst;
    const counted = countedOn(of, SKILLED, work.withinYears);
    return workAsked(
      work,
      KIND,
      busiestOccupation(of, counted, (noc) => trades.has(noc)),
    );
  },
  offerOrCertificate: offerOrCertificateAsked,
  funds: fundsAsked,
};
