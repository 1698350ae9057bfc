import { ageOn, birthday } from '../calendar/age.ts';
import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import { addYears } from '../calendar/shift.ts';
import { assessmentExpiry } from '../education/credentials.ts';
import { sortFew } from '../order/sort-few.ts';
import type { PreparedCandidate, PreparedPerson } from '../profile/prepared-candidate.ts';
import { DAYS_TO_APPLY } from '../warnings/tests.ts';
import { windowStart } from '../work/hour-days.ts';
import type { RuleTurns } from './rule-turns.ts';

/** Days after one and up to another, each once. */
class DaysBetween {
  readonly after: Day;
  readonly until: Day;
  readonly list: Day[] = [];

  constructor(after: Day, until: Day) {
    this.after = after;
    this.until = until;
  }

  add(day: Day): void {
    if (day > this.after && day <= this.until && !this.list.includes(day)) this.list.push(day);
  }
}

/** The first day whose window of so many years starts after `day`. */
function leftBehind(day: Day, years: number): Day {
  let left = addYears(day, years);
  while (windowStart(left, years) <= day) left++;
  return left;
}

/** True when so many years after `day` lie beyond `until`, for certain: no year has fewer than 365 days. */
function isBeyond(day: Day, years: number, until: Day): boolean {
  return day + 365 * years > until;
}

function addPersonDays(
  { credentials, sittings, work }: PreparedPerson,
  { assessmentYears, crsWorkYears }: RuleTurns,
  days: DaysBetween,
): void {
  const { until } = days;
  for (const credential of credentials) {
    days.add(credential.from);
    for (const years of assessmentYears)
      if (!isBeyond(credential.assessed, years, until)) days.add(assessmentExpiry(credential, years));
  }
  for (const { taken, expires } of sittings) {
    days.add(taken);
    days.add(expires - DAYS_TO_APPLY);
    days.add(expires);
  }
  for (const { from, to } of work.spans) {
    days.add(from);
    if (to === FAR_FUTURE) continue;
    days.add(to + 1);
    for (const years of crsWorkYears) if (!isBeyond(to, years, until)) days.add(leftBehind(to, years));
  }
}

function addBirthdays({ birth }: PreparedCandidate, ages: readonly number[], days: DaysBetween): void {
  const reached = ageOn(birth, days.after);
  for (const age of ages) {
    if (age <= reached) continue;
    const day = birthday(birth, age);
    if (day > days.until) return;
    days.add(day);
  }
}

function earlier(a: Day, b: Day): number {
  return a - b;
}

/**
 * Every day after `after`, up to `until`, on which something dated starts or ends to count, apart from amounts of work:
 * each once, ascending.
 */
export function turningDays(turns: RuleTurns, candidate: PreparedCandidate, after: Day, until: Day): Day[] {
  const { own, spouse, certificates, nomination, military } = candidate;
  const days = new DaysBetween(after, until);
  for (const day of turns.days) days.add(day);
  addBirthdays(candidate, turns.ages, days);
  addPersonDays(own, turns, days);
  if (spouse !== undefined) addPersonDays(spouse, turns, days);
  for (const { from } of certificates) days.add(from);
  if (nomination !== undefined) days.add(nomination.from);
  for (const { from } of military)
    for (const years of turns.serviceYears) days.add(addYears(from, years) - 1);
  return sortFew(days.list, earlier);
}
