import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { assessmentExpiry } from '../../facts/education/credential.ts';
import { bestValid } from '../../facts/language/sitting.ts';
import { type LanguageTest, OFFICIAL_LANGUAGES, type OfficialLanguage } from '../../profile/profile.ts';
import { added, type Change } from './change.ts';
import { resultReaching, scaleFor } from './test-result.ts';
import { usefulnessOfTest } from './usefulness.ts';

/** The result of a language that runs out by `on`, taken again with the same levels. */
function resultAgain(
  { rulebook, day }: OpenDay,
  person: Person,
  language: OfficialLanguage,
  on: Day,
): LanguageTest | undefined {
  const today = bestValid(person.sittings, language, day);
  if (today === undefined || today.expires > on) return undefined;
  const scale = scaleFor(rulebook, language, today.fact, on);
  return scale && resultReaching(scale, today.levels, today.fact, on);
}

function resultsAgain(of: OpenDay, person: Person, on: Day): Change[] {
  const path = `${person.at}/languageTests`;
  const changes: Change[] = [];
  let tests = person.sent.languageTests;
  for (const language of OFFICIAL_LANGUAGES) {
    const again = resultAgain(of, person, language, on);
    if (again === undefined) continue;
    // What counts on that day: by today's measure a result that was just had again would make way for the next.
    const change = added(tests, path, again, usefulnessOfTest(of, language, on));
    changes.push(change);
    // A result that was had again may have filled the list, or taken the place of another.
    const place = change.op === 'replace' ? Number(change.path.slice(path.length + 1)) : undefined;
    tests = place === undefined ? [...(tests ?? []), again] : tests?.with(place, again);
  }
  return changes;
}

function assessmentsAgain({ day, programs }: OpenDay, { at, credentials }: Person, on: Day): Change[] {
  const years = programs.rules.assessmentYears;
  return credentials.flatMap((credential, index): Change[] => {
    const expires = assessmentExpiry(credential, years);
    if (credential.assessed > day || expires <= day || expires > on) return [];
    const path = `${at}/education/${index}/assessment/issuedOn`;
    return [{ op: 'replace', path, value: toIsoDate(on) }];
  });
}

/**
 * What a candidate renews who waits until `on`: language results and assessments that count today and run out by then
 * are had again with the same levels. Without this every step that takes long would be judged by an expiry.
 */
export function renewals(of: OpenDay, on: Day): Change[] {
  const { own, spouse } = of.facts;
  return [own, ...(spouse === undefined ? [] : [spouse])].flatMap((person) => [
    ...resultsAgain(of, person, on),
    ...assessmentsAgain(of, person, on),
  ]);
}
