import type { Day } from '../../calendar/day.ts';
import { datedCredential, educationOn } from '../../facts/education/credential.ts';
import type { Credential } from '../../profile/profile.ts';
import { EDUCATION_LEVELS, type EducationLevel } from '../../rulebook/rows.ts';
import { EDUCATION_NAMES } from '../../sentences/education-level.ts';
import { fill, type Sentence } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';
import { credentialsNotCounted } from './credentials-not-counted.ts';
import { besides, withReasons } from './not-counted.ts';
import type { PersonFacts } from './people.ts';

const HIGHEST: Sentence = {
  en: (v) => `Highest education that counts: ${v.level}.`,
  fr: (v) => `Plus haut niveau d’études qui compte\u00a0: ${v.level}.`,
};

const NONE: Sentence = {
  en: () =>
    'No credential counts: there must be an award and, for a foreign one, a valid equivalency assessment.',
  fr: () =>
    'Aucun diplôme ne compte\u00a0: il faut l’avoir obtenu et, s’il est étranger, une attestation d’équivalence valide.',
};

/** JSON Pointers of the credentials of which something is true on the day, each looked at by itself. */
export function credentialPointers(
  { at, education }: PersonFacts,
  counts: (credential: Credential) => boolean,
): string[] {
  return education.flatMap((credential, i) => (counts(credential) ? [`${at}/education/${i}`] : []));
}

/** What a person's credentials amount to on the day: the level, the credentials that make it, and those that do not count. */
export function educationFact(
  person: PersonFacts,
  level: EducationLevel,
  day: Day,
  assessmentYears: number,
): Fact {
  const notCounted = credentialsNotCounted(person, day, assessmentYears);
  if (level === 'none')
    return {
      text: withReasons(fill(NONE), notCounted),
      pointers: [`${person.at}/education`],
      ...besides(notCounted),
    };
  // "Two or more" is made of every post-secondary credential; any other level of those that have it by themselves.
  const least = EDUCATION_LEVELS.indexOf(level === 'two-or-more' ? 'one-year' : level);
  const pointers = credentialPointers(
    person,
    (credential) => educationOn([datedCredential(credential)], day, assessmentYears).level >= least,
  );
  return { text: fill(HIGHEST, { level: EDUCATION_NAMES[level] }), pointers, ...besides(notCounted) };
}
