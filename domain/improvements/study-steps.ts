import type { Day } from '../calendar/day.ts';
import { toDay, toIsoDate } from '../calendar/iso-date.ts';
import { addYears } from '../calendar/shift.ts';
import { credentialName } from '../papers/credential-name.ts';
import { CREDENTIAL_LEVELS, type Credential, type CredentialLevel } from '../profile/profile.ts';
import { appended, type Change } from './change.ts';
import { homeCountry, ownFacts, type Person } from './person.ts';
import { type Attempt, attempt, type Idea, raises, type Situation } from './situation.ts';

/** Years of study that a level names; of the others no length is published. */
const YEARS_OF_STUDY: Readonly<Partial<Record<CredentialLevel, number>>> = {
  'one-year': 1,
  'two-year': 2,
  'three-year': 3,
};
const STUDIED: readonly CredentialLevel[] = ['one-year', 'two-year', 'three-year', 'master', 'doctoral'];

/** The organisation is the candidate's choice; the text only stands for it. */
function assessmentOn(day: Day): NonNullable<Credential['assessment']> {
  return { organisation: 'any designated organisation', reference: 'to come', issuedOn: toIsoDate(day) };
}

/** The first day on which a credential can be had whose study begins on the day asked about. */
function studiedBy(asOf: Day, level: CredentialLevel): Day | undefined {
  const years = YEARS_OF_STUDY[level];
  return years === undefined ? undefined : addYears(asOf, years);
}

/**
 * A credential that the person does not have yet.
 *
 * @param when `now`: scored as if it were had today; `then`: had on the first day on which it can be
 */
export function studyIdea(
  { asOf, speak }: Situation,
  person: Person,
  { level, country }: Pick<Credential, 'level' | 'country'>,
  when: 'now' | 'then',
): Idea {
  const canadian = country === 'CA';
  const earliest = studiedBy(asOf, level);
  const on = when === 'now' ? asOf : (earliest ?? asOf);
  const awarded = { level, country, awardedOn: toIsoDate(on) };
  const credential = canadian ? awarded : { ...awarded, assessment: assessmentOn(on) };
  const own = person.who === 'own';
  const where = canadian ? 'canada' : 'abroad';
  return {
    id: `${own ? '' : 'spouse.'}education.${where}.${level}`,
    kind: own ? (canadian ? 'study-in-canada' : 'study-abroad') : 'spouse-study',
    changes: [appended(person.education, `${person.path}/education`, credential)],
    on,
    ...(earliest === undefined ? {} : { earliest }),
    values: { credential: credentialName(level, speak) },
  };
}

/** Foreign credentials that only lack a valid assessment, each had assessed today. */
export function assessmentIdeas({ asOf, programs, speak }: Situation, person: Person): Idea[] {
  const own = person.who === 'own';
  const ideas = (person.education ?? []).flatMap(
    ({ country, level, awardedOn, assessment }, index): Idea[] => {
      const since = assessment === undefined ? undefined : toDay(assessment.issuedOn);
      const valid = since !== undefined && since <= asOf && asOf < addYears(since, programs.assessmentYears);
      if (country === 'CA' || toDay(awardedOn) > asOf || valid) return [];
      const path = `${person.path}/education/${index}/assessment`;
      const op: Change['op'] = assessment === undefined ? 'add' : 'replace';
      return [
        {
          id: `${own ? '' : 'spouse.'}education.assess.${index}`,
          kind: own ? 'assessment' : 'spouse-assessment',
          changes: [{ op, path, value: assessmentOn(asOf) }],
          values: { credential: credentialName(level, speak) },
        },
      ];
    },
  );
  if (!own || ideas.length < 2) return ideas;
  const changes = ideas.flatMap((idea) => idea.changes);
  return [...ideas, { id: 'education.assess.all', kind: 'assessment-all', changes, values: {} }];
}

/** Of ideas in order of effort, those that give more than every one before. */
function eachMore(situation: Situation, ideas: readonly Idea[]): Attempt[] {
  let most = -1;
  return ideas.flatMap((idea) => {
    const tried = attempt(situation, idea);
    if (tried.gain <= most || !raises(situation, tried)) return [];
    most = tried.gain;
    return [tried];
  });
}

/** Assessments, a second or a higher credential, and study in Canada. */
export function studySteps(situation: Situation): Attempt[] {
  const person = ownFacts(situation.candidate);
  const home = homeCountry(person);
  const studied = (country: string): Idea[] =>
    STUDIED.map((level) => studyIdea(situation, person, { level, country }, 'now'));
  return [
    ...assessmentIdeas(situation, person).map((idea) => attempt(situation, idea)),
    ...(home === undefined ? [] : eachMore(situation, studied(home))),
    ...eachMore(situation, studied('CA')),
  ];
}

/** Assessments, and of the levels above what a spouse or partner has the first that gives more. */
export function spouseStudySteps(situation: Situation, person: Person): Attempt[] {
  const home = homeCountry(person) ?? homeCountry(ownFacts(situation.candidate)) ?? 'CA';
  const held = Math.max(-1, ...(person.education ?? []).map(({ level }) => CREDENTIAL_LEVELS.indexOf(level)));
  const studied = CREDENTIAL_LEVELS.slice(held + 1)
    .filter((level) => level !== 'professional')
    .map((level) => studyIdea(situation, person, { level, country: home }, 'now'));
  return [
    ...assessmentIdeas(situation, person).map((idea) => attempt(situation, idea)),
    ...eachMore(situation, studied).slice(0, 1),
  ];
}
