import { type Day, FAR_FUTURE } from '../../calendar/day.ts';
import type { PreparedCandidate, PreparedPerson } from '../../candidate/candidate-facts.ts';
import { isTooOld } from '../../facts/education/credential.ts';

function countablePerson(
  { credentials, sittings, work }: PreparedPerson,
  day: Day,
  years: number,
): PreparedPerson {
  return {
    credentials: credentials.filter(
      (credential) => credential.from !== FAR_FUTURE && !isTooOld(credential, years, day),
    ),
    sittings: sittings.filter(({ accepted, expires }) => accepted && expires > day),
    work: { ...work, spans: work.spans.filter(({ uses }) => uses !== 0) },
  };
}

/**
 * A candidate without facts that count neither on the day nor on any later one. Points, programmes and lanes stay what they
 * are; only warnings, which steps do not look at, become fewer, and scoring many changes of a long profile cheaper.
 *
 * @param assessmentYears for so many years an assessment counts
 */
export function countable(
  candidate: PreparedCandidate,
  day: Day,
  assessmentYears: number,
): PreparedCandidate {
  const { own, spouse } = candidate;
  return {
    ...candidate,
    own: countablePerson(own, day, assessmentYears),
    spouse: spouse && countablePerson(spouse, day, assessmentYears),
  };
}
