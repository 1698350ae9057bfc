import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import type { WorkPeriod } from '../profile/profile.ts';
import { SKILLED, workHistory } from '../work/work-history.ts';

/**
 * Stands for whatever occupation a person takes up of whom none is known: financial auditors and accountants (NOC 2021),
 * TEER 1, which asks for the higher language level of the Canadian Experience Class, and in no category.
 */
export const STAND_IN_OCCUPATION = '11100';

/** True for a period that some rule counts: skilled, and authorised if in Canada. */
export function isSkilled(period: WorkPeriod): boolean {
  return workHistory([period]).spans.some(({ uses }) => (uses & SKILLED) !== 0);
}

/** True for a job that is held on the day and has no end. */
export function isOpen({ from, to }: WorkPeriod, day: Day): boolean {
  return to === null && toDay(from) <= day;
}

/** The job to go on with: one still held, with most hours; or else the one that ended last. */
export function latestJob(work: readonly WorkPeriod[], day: Day): WorkPeriod | undefined {
  const begun = work.filter(({ from }) => toDay(from) <= day);
  const end = ({ to }: WorkPeriod): string => to ?? '9999';
  return begun.toSorted((a, b) =>
    end(a) === end(b) ? b.hoursPerWeek - a.hoursPerWeek : end(a) < end(b) ? 1 : -1,
  )[0];
}
