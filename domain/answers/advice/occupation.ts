import { type Day, FAR_FUTURE } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { SKILLED } from '../../facts/work/work-history.ts';
import type { WorkPeriod } from '../../profile/profile.ts';

/**
 * Stands for the occupation of a candidate who has named none: financial auditors and accountants (NOC 2021),
 * TEER 1, which asks for the higher language level of the Canadian Experience Class, and in no category.
 */
export const STAND_IN_OCCUPATION = '11100';

/** The candidate's jobs that some rule counts: skilled, and authorised if in Canada. */
export function skilledJobs({ candidate, facts }: OpenDay): WorkPeriod[] {
  const counted = facts.own.work.spans.filter(({ uses }) => (uses & SKILLED) !== 0);
  return candidate.profile.work.filter((_, i) => counted.some(({ index }) => index === i));
}

/** True for a job that is held on the day and has no end. */
export function isOpen({ from, to }: WorkPeriod, day: Day): boolean {
  return to === null && toDay(from) <= day;
}

/** Jobs begun by the day, first the one to go on with: still held, with most hours; or else the one that ended last. */
export function latestFirst(work: readonly WorkPeriod[], day: Day): WorkPeriod[] {
  const begun = work.filter(({ from }) => toDay(from) <= day);
  const end = ({ to }: WorkPeriod): Day => (to === null ? FAR_FUTURE : toDay(to));
  return begun.sort((a, b) => end(b) - end(a) || b.hoursPerWeek - a.hoursPerWeek);
}

/** The job to go on with. */
export function latestJob(work: readonly WorkPeriod[], day: Day): WorkPeriod | undefined {
  return latestFirst(work, day)[0];
}
