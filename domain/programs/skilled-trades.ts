import { fundsReasons } from '../facts/funds/settlement-funds.ts';
import { isQualifyingOffer, worksInCanada } from '../facts/offer/job-offer.ts';
import { hourDays, hourDaysOf, windowStart } from '../facts/work/hour-days.ts';
import { SKILLED } from '../facts/work/work-history.ts';
import { reason } from '../messages/reason.ts';
import type { Reason } from '../result/score-result.ts';
import { inGroups } from '../rulebook/compiled-programs.ts';
import { amount } from '../sentences/amount.ts';
import type { DayFacts } from './day-facts.ts';
import { abilityReasons } from './languages.ts';

/** The trades in which the candidate has the work that is asked for. */
export function practisedTrades({ candidate, programs, day }: DayFacts): string[] {
  const { work, trades } = programs.rules.fst;
  const needed = hourDaysOf(work.hours);
  const first = windowStart(day, work.withinYears);
  const history = candidate.own.work;
  const practised: string[] = [];
  for (const noc of history.occupations)
    if (inGroups(noc, trades) && hourDays(history, SKILLED, first, day, noc) >= needed) practised.push(noc);
  return practised;
}

type IsTrade = (noc: string) => boolean;

function isOffered({ candidate }: DayFacts, isTrade: IsTrade): boolean {
  return candidate.jobOffers.some((offer) => isQualifyingOffer(offer) && isTrade(offer.noc));
}

function hasCertificate({ candidate, day }: DayFacts, isTrade: IsTrade): boolean {
  return candidate.certificates.some(({ noc, from }) => from <= day && isTrade(noc));
}

/**
 * What the candidate lacks for the Federal Skilled Trades class (IRPR 87.2) on the day. Certificate and offer must be in
 * the trade of the work; as long as no trade has enough, one in any trade is not held to be lacking. An offer to a person
 * who works in Canada with authorisation frees from the funds (87.2(5)).
 */
export function skilledTradesReasons(facts: DayFacts): Reason[] {
  const { candidate, programs, day, speak } = facts;
  const { work, levels } = programs.rules.fst;
  const reasons: Reason[] = [];
  if (candidate.profile.intendedProvince === 'QC') reasons.push(reason('intends-quebec', speak));
  for (const lacking of abilityReasons(facts, levels)) reasons.push(lacking);
  const trades = practisedTrades(facts);
  if (trades.length === 0)
    reasons.push(
      reason('trade-work-too-short', speak, { needed: amount(work.hours, speak), within: work.withinYears }),
    );
  const isPractised: IsTrade = (noc) => trades.includes(noc);
  const isMeant: IsTrade =
    trades.length > 0 ? isPractised : (noc) => inGroups(noc, programs.rules.fst.trades);
  if (!isOffered(facts, isMeant) && !hasCertificate(facts, isMeant))
    reasons.push(reason('no-offer-or-certificate', speak));
  if (!(isOffered(facts, isPractised) && worksInCanada(candidate, day)))
    for (const lacking of fundsReasons(facts)) reasons.push(lacking);
  return reasons;
}
