import { hourDays, hourDaysOf, windowStart } from '../facts/work/hour-days.ts';
import { CANADIAN, teerOf } from '../facts/work/work-history.ts';
import { reason } from '../messages/reason.ts';
import type { Reason } from '../result/score-result.ts';
import { amount } from '../sentences/amount.ts';
import type { DayFacts } from './day-facts.ts';
import { levelReasons } from './languages.ts';

/**
 * The threshold of the occupation with most of the Canadian experience in the window (IRPR 87.1(2)(e)); of equals, the
 * lower. Without any experience the lower is asked for.
 */
export function threshold({ candidate, programs, day }: DayFacts, first: number): number {
  const { levelTeer01, levelTeer23 } = programs.rules.cec;
  let most = 0;
  let level = levelTeer23;
  for (const noc of candidate.own.work.occupations) {
    const worked = hourDays(candidate.own.work, CANADIAN, first, day, noc);
    const own = teerOf(noc) <= 1 ? levelTeer01 : levelTeer23;
    if (worked > most || (worked === most && own < level)) {
      most = worked;
      level = own;
    }
  }
  return level;
}

/** What the candidate lacks for the Canadian Experience Class (IRPR 87.1) on the day. */
export function canadianExperienceReasons(facts: DayFacts): Reason[] {
  const { candidate, programs, day, speak } = facts;
  const { work } = programs.rules.cec;
  const first = windowStart(day, work.withinYears);
  const reasons: Reason[] = [];
  if (candidate.profile.intendedProvince === 'QC') reasons.push(reason('intends-quebec', speak));
  if (hourDays(candidate.own.work, CANADIAN, first, day) < hourDaysOf(work.hours))
    reasons.push(
      reason('canadian-work-too-short', speak, {
        needed: amount(work.hours, speak),
        within: work.withinYears,
      }),
    );
  for (const lacking of levelReasons(facts, threshold(facts, first))) reasons.push(lacking);
  return reasons;
}
