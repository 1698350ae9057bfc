import type { Day } from '../../calendar/day.ts';
import { toDay, toIsoDate } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import type { Candidate, OfficialLanguage } from '../../profile/profile.ts';
import { added, applied, type Change } from './change.ts';
import { ownFacts, type Person, spouseFacts } from './person.ts';
import type { Situation } from './situation.ts';
import { bestValid, resultReaching, scaleFor } from './test-result.ts';
import { worthOfTest } from './worth.ts';

const LANGUAGES: readonly OfficialLanguage[] = ['en', 'fr'];

function resultAgain(situation: Situation, person: Person, language: OfficialLanguage, on: Day): Change[] {
  const { compiled, reader, asOf } = situation;
  const today = bestValid(reader.resultsOf(person.languageTests), language, asOf);
  if (today === undefined || today.expires > on) return [];
  const scale = scaleFor(compiled, language, today.fact, on);
  if (scale === undefined) return [];
  const again = resultReaching(scale, today.levels, today.fact, on);
  const path = `${person.path}/languageTests`;
  // What counts on that day: by today's measure a result that was just had again would make way for the next.
  return [added(person.languageTests, path, again, worthOfTest(situation, language, on))];
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
  const changes: Change[] = [];
  for (const personIn of [ownFacts, spouseFacts]) {
    const person = personIn(situation.candidate);
    if (person === undefined) continue;
    let renewed: Candidate = situation.candidate;
    for (const language of LANGUAGES) {
      // A result that was had again may have filled the list, or taken the place of another.
      const again = resultAgain(situation, personIn(renewed) ?? person, language, on);
      renewed = applied(renewed, again);
      changes.push(...again);
    }
    changes.push(...assessmentsAgain(situation, person, on));
  }
  return changes;
}
