import { fundsReasons } from '../facts/funds/settlement-funds.ts';
import { isQualifyingOffer, worksInCanada } from '../facts/offer/job-offer.ts';
import { hourDays, hourDaysOf, windowStart } from '../facts/work/hour-days.ts';
import { SKILLED } from '../facts/work/work-history.ts';
import { reason } from '../messages/reason.ts';
import type { Reason, SkilledWorkerGrid } from '../result/score-result.ts';
import { amount } from '../sentences/amount.ts';
import type { DayFacts } from './day-facts.ts';
import { levelReasons } from './languages.ts';

function hasContinuousYear({ candidate, programs, day }: DayFacts): boolean {
  const { hours, withinYears } = programs.rules.fsw.work;
  const { work } = candidate.own;
  const first = windowStart(day, withinYears);
  for (let stretch = 0; stretch < work.stretches; stretch++)
    if (hourDays(work, SKILLED, first, day, undefined, stretch) >= hourDaysOf(hours)) return true;
  return false;
}

/**
 * Arranged employment of a person who may work in Canada frees from the funds (IRPR 76(1)(b)(ii)). A profile shows it by
 * a qualifying offer and authorised work in Canada on the day.
 */
function isFreeOfFunds({ candidate, day }: DayFacts): boolean {
  return candidate.jobOffers.some(isQualifyingOffer) && worksInCanada(candidate, day);
}

/** What the candidate lacks for the Federal Skilled Worker class (IRPR 75, 76) on the day. */
export function skilledWorkerReasons(facts: DayFacts, grid: SkilledWorkerGrid): Reason[] {
  const { candidate, programs, speak, education } = facts;
  const { work, level, passMark } = programs.rules.fsw;
  const reasons: Reason[] = [];
  if (candidate.profile.intendedProvince === 'QC') reasons.push(reason('intends-quebec', speak));
  if (!hasContinuousYear(facts))
    reasons.push(
      reason('no-continuous-year', speak, { needed: amount(work.hours, speak), within: work.withinYears }),
    );
  for (const lacking of levelReasons(facts, level)) reasons.push(lacking);
  if (education.level === 0) reasons.push(reason('no-credential', speak));
  if (grid.total < passMark)
    reasons.push(reason('points-below-pass-mark', speak, { needed: passMark, had: grid.total }));
  if (!isFreeOfFunds(facts)) for (const lacking of fundsReasons(facts)) reasons.push(lacking);
  return reasons;
}
