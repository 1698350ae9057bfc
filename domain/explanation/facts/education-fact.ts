import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { type Education, educationOn } from '../../facts/education/education.ts';
import { EDUCATION_LEVELS, type EducationLevel } from '../../rulebook/rows.ts';
import { EDUCATION_NAMES } from '../../sentences/education-level.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';
import { credentialsNotCounted } from './credentials-not-counted.ts';
import { counting, nothing } from './not-counted.ts';

const HIGHEST = sentence<{ level: Text }>({
  en: (v) => `Highest education that counts: ${v.level.en}.`,
  fr: (v) => `Plus haut niveau d’études qui compte\u00a0: ${v.level.fr}.`,
});

const NONE: Text = {
  en: 'No credential counts: there must be an award and, for a foreign one, a valid equivalency assessment.',
  fr: 'Aucun diplôme ne compte\u00a0: il faut l’avoir obtenu et, s’il est étranger, une attestation d’équivalence valide.',
};

/** The name of a level by its index. */
export function educationLevel(index: number): EducationLevel {
  return EDUCATION_LEVELS[index] ?? 'none';
}

/** JSON Pointers of the credentials that amount to something on the day, each looked at by itself. */
function credentialPointers(
  { at, credentials }: Person,
  { day, programs }: OpenDay,
  amounts: (to: Education) => boolean,
): string[] {
  const { assessmentYears } = programs.rules;
  return credentials.flatMap((credential, i) =>
    amounts(educationOn([credential], day, assessmentYears)) ? [`${at}/education/${i}`] : [],
  );
}

/** What a person's credentials amount to on the day: the level, the credentials that make it, and those that do not count. */
export function educationFact(person: Person, of: OpenDay, index: number): Fact {
  const level = educationLevel(index);
  const notCounted = credentialsNotCounted(person, of.day, of.programs.rules.assessmentYears);
  if (level === 'none') return nothing(NONE, `${person.at}/education`, notCounted);
  // "Two or more" is made of every post-secondary credential; any other level of those that have it by themselves.
  const least = level === 'two-or-more' ? EDUCATION_LEVELS.indexOf('one-year') : index;
  const pointers = credentialPointers(person, of, (education) => education.level >= least);
  return counting(say(HIGHEST, { level: EDUCATION_NAMES[level] }), pointers, notCounted);
}

/** The Canadian credentials of a person that amount to something, or that there is none. */
export function canadianStudyFact(
  person: Person,
  of: OpenDay,
  amounts: (to: Education) => boolean,
  words: { studied: Text; none: Text },
): Fact {
  const pointers = credentialPointers(person, of, amounts);
  const { assessmentYears } = of.programs.rules;
  const notCounted = credentialsNotCounted(person, of.day, assessmentYears, ({ canadian }) => canadian);
  return pointers.length > 0
    ? counting(words.studied, pointers, notCounted)
    : nothing(words.none, `${person.at}/education`, notCounted);
}
