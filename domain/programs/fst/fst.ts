import type { OpenDay } from '../../candidate/open-day.ts';
import { certificateCounts } from '../../facts/certificate/certificate.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { SKILLED } from '../../facts/work/work-history.ts';
import type { Check, ChecksOf } from '../../result/checks.ts';
import { verdict } from '../../result/verdict.ts';
import { fundsCheck } from '../requirements/funds.ts';
import { abilitiesCheck } from '../requirements/language.ts';
import { provinceCheck } from '../requirements/province.ts';
import { worksInCanada } from '../requirements/work.ts';

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
