import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { FULL_TIME, FULL_TIME_HOURS } from '../../facts/work/full-time.ts';
import { hourDaysOf } from '../../facts/work/hour-days.ts';
import { type WorkHistory, workHistory } from '../../facts/work/work-history.ts';
import type { WorkPeriod } from '../../profile/profile.ts';
import { added, applied, type Change } from './change.ts';
import { isOpen } from './occupation.ts';
import { usefulnessOfJob } from './usefulness.ts';

/** Years of work that are looked ahead at most. */
const PATIENCE_YEARS = 6;

/** A full-time job that counts, from the day after `asOf`, in an occupation and a country. */
export interface Employment {
  noc: string;
  country: string;
}

/** True for self-employed work that counts as Canadian by a policy of the day. */
function isWaived(period: WorkPeriod, { crs, rulebook, canadianUse }: OpenDay): boolean {
  const { spans } = workHistory([period], crs.occupations, rulebook.policies);
  return spans.some(({ uses }) => (uses & canadianUse) !== 0);
}

function continues(period: WorkPeriod, { noc, country }: Employment, of: OpenDay): boolean {
  const employed = !period.selfEmployed || isWaived(period, of);
  const hasStatus = period.authorised !== false && period.temporaryResident !== false;
  const plain = employed && hasStatus && !period.fullTimeStudent;
  return isOpen(period, of.day) && plain && period.noc === noc && period.country === country;
}

/**
 * What changes when the candidate works full-time in one job from now on: the other jobs end today, and unless a full-time
 * one of that kind simply goes on, one is taken up tomorrow.
 */
export function workingOn(of: OpenDay, employment: Employment): Change[] {
  const { day: asOf, candidate } = of;
  const { work } = candidate.profile;
  const left = work.flatMap((period, index): Change[] =>
    isOpen(period, asOf) && !continues(period, employment, of)
      ? [{ op: 'replace', path: `/profile/work/${index}/to`, value: toIsoDate(asOf) }]
      : [],
  );
  const goesOn = work.some(
    (period) => continues(period, employment, of) && period.hoursPerWeek >= FULL_TIME_HOURS,
  );
  if (goesOn) return left;
  const begins = { ...employment, from: toIsoDate(asOf + 1), to: null, hoursPerWeek: FULL_TIME_HOURS };
  return [...left, added(work, '/profile/work', begins, usefulnessOfJob(of))];
}

/** The candidate's work after changes, as occupations are classified on the day asked about. */
export function historyAfter({ candidate, crs, rulebook }: OpenDay, changes: readonly Change[]): WorkHistory {
  return workHistory(applied(candidate, changes).profile.work, crs.occupations, rulebook.policies);
}

/**
 * The first day from `from` on which an amount of work reaches so many hours, when it rises by no more than full-time work a
 * day; `undefined` when it does not within some years.
 *
 * @param amount in the unit of hourDays
 */
export function dayOfHours(amount: (day: Day) => number, hours: number, from: Day): Day | undefined {
  let day = from;
  while (day <= from + PATIENCE_YEARS * 366) {
    const missing = hourDaysOf(hours) - amount(day);
    if (missing <= 0) return day;
    day += Math.ceil(missing / FULL_TIME);
  }
  return undefined;
}
