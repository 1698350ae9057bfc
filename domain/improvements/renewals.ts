import type { Day } from '../calendar/day.ts';
import { toDay, toIsoDate } from '../calendar/iso-date.ts';
import { addYears } from '../calendar/shift.ts';
import type { OfficialLanguage } from '../profile/profile.ts';
import { appended, type Change } from './change.ts';
import { ownFacts, type Person, spouseFacts } from './person.ts';
import type { Situation } from './situation.ts';
import { bestValid, knownResults, resultReaching, scaleFor } from './test-result.ts';

const LANGUAGES: readonly OfficialLanguage[] = ['en', 'fr'];

function resultsAgain({ compiled, asOf }: Situation, person: Person, on: Day): Change[] {
  const known = knownResults(person.languageTests, compiled);
  return LANGUAGES.flatMap((language) => {
    const today = bestValid(known, language, asOf);
    if (today === undefined || today.sitting.expires > on) return [];
    const scale = scaleFor(compiled, language, today.test, on);
    if (scale === undefined) return [];
    const again = resultReaching(scale, today.sitting.levels, today.test, on);
    return [appended(person.languageTests, `${person.path}/languageTests`, again)];
  });
}

function assessmentsAgain({ asOf, programs }: Situation, person: Person, on: Day): Change[] {
  return (person.education ?? []).flatMap(({ country, assessment }, index): Change[] => {
    if (country === 'CA' || assessment === undefined) return [];
    const issued = toDay(assessment.issuedOn);
    const expires = addYears(issued, programs.assessmentYears);
    if (issued > asOf || expires <= asOf || expires > on) return [];
    const path = `${person.path}/education/${index}/assessment/issuedOn`;
    return [{ op: 'replace', path, value: toIsoDate(on) }];
  });
}

/**
 * What a candidate renews who waits until `on`: language results and assessments that count today and run out by then
 * are had again with the same levels. Without this every step that takes long would be judged by an expiry.
 */
export function renewals(situation: Situation, on: Day): Change[] {
  const people = [ownFacts(situation.candidate), spouseFacts(situation.candidate)];
  return people
    .filter((person) => person !== undefined)
    .flatMap((person) => [
      ...resultsAgain(situation, person, on),
      ...assessmentsAgain(situation, person, on),
    ]);
}
