import { ageOn, birthday } from '../calendar/age.ts';
import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import { addYears } from '../calendar/shift.ts';
import type { PreparedCandidate, PreparedPerson } from '../candidate/candidate-facts.ts';
import { assessmentExpiry } from '../facts/education/credential.ts';
import { windowStart } from '../facts/work/hour-days.ts';
import { DAYS_TO_APPLY } from '../warnings/tests.ts';
import type { RuleTurns } from './rule-turns.ts';
import { AGE, FACTS, type FirstTurn } from './turn.ts';

/** The first day whose window of so many years starts after `day`. */
function leftBehind(day: Day, years: number): Day {
  let left = addYears(day, years);
  while (windowStart(left, years) <= day) left++;
  return left;
}

/** False when so many years after `day` certainly do not lie where a turn is looked for: a year has 365 or 366 days. */
function mayTurn(day: Day, years: number, turn: FirstTurn): boolean {
  return day + 365 * years <= turn.day && day + 366 * years >= turn.after;
}

/**
 * Of work, whose amounts are looked at elsewhere: that a job begins, that the first is too old to count, and for somebody
 * with an offer, who must be `employed` for it to free from the funds, that one ends.
 */
function addPersonTurns(
  { credentials, sittings, work }: PreparedPerson,
  { assessmentYears, crsWorkYears }: RuleTurns,
  turn: FirstTurn,
  employed: boolean,
): void {
  for (const credential of credentials) {
    turn.add(credential.from, FACTS);
    for (const years of assessmentYears)
      if (mayTurn(credential.assessed, years, turn)) turn.add(assessmentExpiry(credential, years), FACTS);
  }
  for (const { taken, expires } of sittings) {
    turn.add(taken, FACTS);
    turn.add(expires - DAYS_TO_APPLY, FACTS);
    turn.add(expires, FACTS);
  }
  let earliest = FAR_FUTURE;
  for (const { from, to, leftOut } of work.spans) {
    turn.add(from, FACTS);
    if (employed) turn.add(to + 1, FACTS);
    if (leftOut === undefined && to < earliest) earliest = to;
  }
  for (const years of crsWorkYears)
    if (mayTurn(earliest, years, turn)) turn.add(leftBehind(earliest, years), FACTS);
}

function addBirthday({ birth }: PreparedCandidate, ages: readonly number[], turn: FirstTurn): void {
  const reached = ageOn(birth, turn.after);
  for (const age of ages)
    if (age > reached) {
      turn.add(birthday(birth, age), AGE);
      return;
    }
}

/** Adds every day on which something dated starts or ends to count, apart from amounts of work. */
export function addDatedTurns(turns: RuleTurns, candidate: PreparedCandidate, turn: FirstTurn): void {
  const { own, spouse, certificates, nomination, military } = candidate;
  for (const { day, kinds } of turns.days) {
    if (day <= turn.after) break;
    turn.add(day, kinds);
  }
  addBirthday(candidate, turns.ages, turn);
  addPersonTurns(own, turns, turn, candidate.jobOffers.length > 0);
  if (spouse !== undefined) addPersonTurns(spouse, turns, turn, false);
  for (const { from } of certificates) turn.add(from, FACTS);
  if (nomination !== undefined) turn.add(nomination.from, FACTS);
  for (const { from } of military)
    for (const years of turns.serviceYears) turn.add(addYears(from, years) - 1, FACTS);
}
