import { reason } from '../messages/reason.ts';
import type { Reason } from '../result/score-result.ts';
import type { DayFacts } from './day-facts.ts';

/** True when a province other than Quebec has nominated and the candidate had accepted by the day. */
export function isNominated({
  candidate: { nomination },
  day,
}: Pick<DayFacts, 'candidate' | 'day'>): boolean {
  return nomination !== undefined && nomination.province !== 'QC' && nomination.from <= day;
}

/**
 * What the candidate lacks to be invited as a provincial nominee on the day: an accepted nomination, and one of the
 * three federal programmes (IRCC practice).
 */
export function provincialNomineeReasons(facts: DayFacts, inProgram: boolean): Reason[] {
  const { candidate, speak } = facts;
  const reasons: Reason[] = [];
  if (candidate.nomination?.province === 'QC') reasons.push(reason('nominated-by-quebec', speak));
  else if (!isNominated(facts)) reasons.push(reason('no-nomination', speak));
  if (!inProgram) reasons.push(reason('in-no-programme', speak));
  return reasons;
}
