import type { Day } from '../../calendar/day.ts';
import { toDay, toIsoDate } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import { CREDENTIAL_LEVELS, type Credential, type CredentialLevel } from '../../profile/profile.ts';
import { credentialName } from '../../sentences/credential-name.ts';
import { added, type Change } from './change.ts';
import { homeCountry, ownFacts, type Person } from './person.ts';
import { type Attempt, attempt, type Idea, raises, type Situation } from './situation.ts';
import { worthOfCredential } from './worth.ts';

/** Years of study that a level names; of the others no length is published. */
const YEARS_OF_STUDY: Readonly<Partial<Record<CredentialLevel, number>>> = {
  'one-year': 1,
  'two-year': 2,
  'three-year': 3,
};
const STUDIED: readonly CredentialLevel[] = ['one-year', 'two-year', 'three-year', 'master', 'doctoral'];
/** What has to be had before: nobody is advised to begin with a doctorate. A judgement, not a rule. */
const AFTER: Readonly<Partial<Record<CredentialLevel, CredentialLevel>>> = {
  master: 'three-year',
  doctoral: 'master',
};

/** Whether a person has what a level of study is entered with, assessed or not. */
function canEnter({ asOf }: Situation, { education = [] }: Person, level: CredentialLevel): boolean {
  const needed = AFTER[level];
  if (needed === undefined) return true;
  const least = CREDENTIAL_LEVELS.indexOf(needed);
  return education.some(
    (held) => toDay(held.awardedOn) <= asOf && CREDENTIAL_LEVELS.indexOf(held.level) >= least,
  );
}

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
  situation: Situation,
  person: Person,
  { level, country }: Pick<Credential, 'level' | 'country'>,
  when: 'now' | 'then',
): Idea {
  const { asOf, speak } = situation;
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
    changes: [added(person.education, `${person.path}/education`, credential, worthOfCredential(situation))],
    on,
    ...(earliest === undefined ? {} : { earliest }),
    values: { credential: credentialName(level, speak) },
  };
}

/** A credential with its place in the list. */
interface Held {
  index: number;
  credential: Credential;
}

/** Foreign credentials that only lack a valid assessment. */
function unassessed({ asOf, programs }: Situation, { education = [] }: Person): Held[] {
  const counts = (issued: Day): boolean =>
    issued <= asOf && asOf < addYears(issued, programs.assessmentYears);
  return education.flatMap((credential, index) => {
    const { country, awardedOn, assessment } = credential;
    if (country === 'CA' || toDay(awardedOn) > asOf) return [];
    return assessment !== undefined && counts(toDay(assessment.issuedOn)) ? [] : [{ index, credential }];
  });
}

/** Foreign credentials that only lack a valid assessment, had assessed today: one of each level, and all of them. */
export function assessmentIdeas(situation: Situation, person: Person): Idea[] {
  const { asOf, speak } = situation;
  const own = person.who === 'own';
  const lacking = unassessed(situation, person);
  const change = ({ index, credential: { assessment } }: Held): Change => ({
    op: assessment === undefined ? 'add' : 'replace',
    path: `${person.path}/education/${index}/assessment`,
    value: assessmentOn(asOf),
  });
  const levels = lacking.map(({ credential }) => credential.level);
  const firstOfLevel = lacking.filter(({ credential }, place) => levels.indexOf(credential.level) === place);
  const ideas = firstOfLevel.map(
    (held): Idea => ({
      id: `${own ? '' : 'spouse.'}education.assess.${held.index}`,
      kind: own ? 'assessment' : 'spouse-assessment',
      changes: [change(held)],
      values: { credential: credentialName(held.credential.level, speak) },
    }),
  );
  if (!own || lacking.length < 2) return ideas;
  const all = { id: 'education.assess.all', kind: 'assessment-all', values: {} } as const;
  return [...ideas, { ...all, changes: lacking.map(change) }];
}

/** Assessments with what they give; all of them only where together they give more than one. */
function assessments(situation: Situation, person: Person): Attempt[] {
  const tried = assessmentIdeas(situation, person).map((idea) => attempt(situation, idea));
  const most = Math.max(
    ...tried.filter(({ idea }) => idea.kind !== 'assessment-all').map(({ gain }) => gain),
  );
  return tried.filter((each) => each.idea.kind !== 'assessment-all' || each.gain > most);
}

/**
 * Of ideas in order of effort, those that give more than every one before, and than what is to be had without study: who
 * holds a degree should have it assessed, not study for it again.
 */
function eachMore(situation: Situation, ideas: readonly Idea[], without: readonly Attempt[]): Attempt[] {
  let most = Math.max(-1, ...without.map(({ gain }) => gain));
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
    STUDIED.filter((level) => canEnter(situation, person, level)).map((level) =>
      studyIdea(situation, person, { level, country }, 'now'),
    );
  const assessed = assessments(situation, person);
  return [
    ...assessed,
    ...(home === undefined ? [] : eachMore(situation, studied(home), assessed)),
    ...eachMore(situation, studied('CA'), assessed),
  ];
}

/** Assessments, and of the levels above what a spouse or partner has the first that gives more. */
export function spouseStudySteps(situation: Situation, person: Person): Attempt[] {
  const home = homeCountry(person) ?? homeCountry(ownFacts(situation.candidate)) ?? 'CA';
  const held = Math.max(-1, ...(person.education ?? []).map(({ level }) => CREDENTIAL_LEVELS.indexOf(level)));
  const studied = CREDENTIAL_LEVELS.slice(held + 1)
    .filter((level) => level !== 'professional' && canEnter(situation, person, level))
    .map((level) => studyIdea(situation, person, { level, country: home }, 'now'));
  const assessed = assessments(situation, person);
  return [...assessed, ...eachMore(situation, studied, assessed).slice(0, 1)];
}
