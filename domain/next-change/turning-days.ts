import { birthday } from '../calendar/age.ts';
import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import { addYears } from '../calendar/shift.ts';
import { assessmentExpiry } from '../education/credentials.ts';
import type { PreparedCandidate, PreparedPerson } from '../profile/prepared-candidate.ts';
import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';
import { DAYS_TO_APPLY } from '../warnings/tests.ts';

function ruleDays({ crs, unpublishedCrs, programs, funds, categories }: CompiledRulebook): Day[] {
  const days = [...crs, ...unpublishedCrs, ...programs, ...funds].map(({ first }) => first);
  for (const { first, last } of categories) days.push(first, last + 1);
  const newest = funds.at(-1);
  if (newest !== undefined) days.push(addYears(newest.first, 1));
  return days;
}

function birthdays({ birth }: PreparedCandidate, { crs, programs }: CompiledRulebook): Day[] {
  const tables = [
    ...crs.flatMap(({ withSpouse, withoutSpouse }) => [withSpouse.age, withoutSpouse.age]),
    ...programs.map(({ age }) => age),
  ];
  const oldest = Math.max(...tables.map((table) => table.length));
  return Array.from({ length: oldest + 1 }, (_, age) => birthday(birth, age));
}

function personDays({ credentials, sittings, work }: PreparedPerson, { programs }: CompiledRulebook): Day[] {
  const days: Day[] = [];
  for (const credential of credentials) {
    days.push(credential.from);
    for (const { rules } of programs) days.push(assessmentExpiry(credential, rules.assessmentYears));
  }
  for (const { taken, expires } of sittings) days.push(taken, expires, expires - DAYS_TO_APPLY);
  for (const { from, to } of work.spans) {
    days.push(from, to + 1);
    for (const { rules } of programs) days.push(...passedBy(to, rules.crsWorkYears));
  }
  return days;
}

/** The days around the one on which a window of so many years leaves `day` behind. */
export function passedBy(day: Day, years: number): Day[] {
  if (day === FAR_FUTURE) return [];
  const left = addYears(day, years);
  return [left - 1, left, left + 1, left + 2];
}

function serviceDays({ military }: PreparedCandidate, { categories }: CompiledRulebook): Day[] {
  return categories.flatMap(({ condition }) =>
    condition.kind === 'military'
      ? military.map(({ from }) => addYears(from, condition.serviceYears) - 1)
      : [],
  );
}

/**
 * Every day, in any order, on which something dated starts or ends to count, apart from amounts of work. Days in the
 * past and infinite ones are among them.
 */
export function turningDays(rulebook: CompiledRulebook, candidate: PreparedCandidate): Day[] {
  const { own, spouse, certificates, nomination } = candidate;
  return [
    ...ruleDays(rulebook),
    ...birthdays(candidate, rulebook),
    ...personDays(own, rulebook),
    ...(spouse === undefined ? [] : personDays(spouse, rulebook)),
    ...certificates.map(({ from }) => from),
    ...(nomination === undefined ? [] : [nomination.from]),
    ...serviceDays(candidate, rulebook),
  ];
}
