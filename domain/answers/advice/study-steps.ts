import type { Day } from '../../calendar/day.ts';
import { toDay, toIsoDate } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { credentialState, type DatedCredential } from '../../facts/education/credential.ts';
import { CREDENTIAL_LEVELS, type Credential, type CredentialLevel } from '../../profile/profile.ts';
import { missedBody, neededBody, type OnlyBody } from '../../programs/fsw/right-body.ts';
import { CREDENTIAL_NAMES } from '../../sentences/credential-names.ts';
import type { Text } from '../../sentences/text.ts';
import type { ResultOnDay } from '../score/next-change.ts';
import { added, type Change } from './change.ts';
import { homeCountry } from './home-country.ts';
import { prefixOf, raises, type ScoredStep, type Step, scored } from './step.ts';
import { message } from './step-sentences.ts';
import { usefulnessOfCredential } from './usefulness.ts';

/** Years of study that a level names; of the others no length is published. */
const YEARS_OF_STUDY: Readonly<Partial<Record<CredentialLevel, number>>> = {
  'one-year': 1,
  'two-year': 2,
  'three-year': 3,
};
const STUDIED: readonly CredentialLevel[] = ['one-year', 'two-year', 'three-year', 'master', 'doctoral'];
/** What a candidate must hold before: the advice never begins with a doctorate. A judgement, not a rule. */
const AFTER: Readonly<Partial<Record<CredentialLevel, CredentialLevel>>> = {
  master: 'three-year',
  doctoral: 'master',
};

/** Whether a person has what a level of study is entered with, assessed or not. */
function canEnter({ day }: OpenDay, { sent: { education = [] } }: Person, level: CredentialLevel): boolean {
  const needed = AFTER[level];
  if (needed === undefined) return true;
  const least = CREDENTIAL_LEVELS.indexOf(needed);
  return education.some(
    (held) => toDay(held.awardedOn) <= day && CREDENTIAL_LEVELS.indexOf(held.level) >= least,
  );
}

/** Where any body may assess, the organisation is the candidate's choice; the text only stands for it. */
function assessmentOn(
  day: Day,
  organisation = 'any designated organisation',
): NonNullable<Credential['assessment']> {
  return { organisation, reference: 'to come', issuedOn: toIsoDate(day) };
}

/** The body that a person's diploma has to be assessed by, where not any may: the class looks at the candidate's. */
function onlyBody(of: OpenDay, person: Person): OnlyBody['body'] | undefined {
  return person === of.facts.own ? neededBody(of)?.body : undefined;
}

const bodyWords = ({ rules: { name, frenchName } }: OnlyBody['body']): Text => ({ en: name, fr: frenchName });

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
export function studyStep(
  of: OpenDay,
  person: Person,
  { level, country }: Pick<Credential, 'level' | 'country'>,
  when: 'now' | 'then',
): Step {
  const canadian = country === 'CA';
  const earliest = studiedBy(of.day, level);
  const on = when === 'now' ? of.day : (earliest ?? of.day);
  const awarded = { level, country, awardedOn: toIsoDate(on) };
  const body = onlyBody(of, person);
  const credential = canadian ? awarded : { ...awarded, assessment: assessmentOn(on, body?.rules.name) };
  const prefix = prefixOf(person);
  const kind = prefix !== '' ? 'spouse-study' : canadian ? 'study-in-canada' : 'study-abroad';
  const path = `${person.at}/education`;
  return {
    id: `${prefix}education.${canadian ? 'canada' : 'abroad'}.${level}`,
    kind,
    message: message(kind, { credential: CREDENTIAL_NAMES[level] }),
    changes: [added(person.sent.education, path, credential, usefulnessOfCredential(of))],
    on,
    ...(earliest === undefined ? {} : { earliest }),
  };
}

/** A credential with its place in the list. */
interface Held {
  index: number;
  credential: DatedCredential;
}

/** Foreign credentials that only lack a valid assessment. */
function unassessed({ day, programs }: OpenDay, { credentials }: Person): Held[] {
  return credentials.flatMap((credential, index) => {
    const state = credentialState(credential, day, programs.rules.assessmentYears);
    return state === 'counts' || state === 'awarded-later' ? [] : [{ index, credential }];
  });
}

/** Foreign credentials that only lack a valid assessment, had assessed today: one of each level, and all of them. */
export function assessmentSteps(of: OpenDay, person: Person): Step[] {
  const prefix = prefixOf(person);
  const lacking = unassessed(of, person);
  const body = onlyBody(of, person);
  const change = ({ index, credential }: Held): Change => ({
    op: credential.fact.assessment === undefined ? 'add' : 'replace',
    path: `${person.at}/education/${index}/assessment`,
    value: assessmentOn(of.day, body?.rules.name),
  });
  const levels = lacking.map(({ credential }) => credential.fact.level);
  const firstOfLevel = lacking.filter((_, place) => levels.indexOf(levels[place] ?? 'secondary') === place);
  const steps = firstOfLevel.map((held): Step => {
    const credential = CREDENTIAL_NAMES[held.credential.fact.level];
    const id = `${prefix}education.assess.${held.index}`;
    const changes = [change(held)];
    if (body !== undefined) {
      const kind = 'assessment-by-body';
      return { id, kind, message: message(kind, { credential, body: bodyWords(body) }), changes };
    }
    const kind = prefix === '' ? 'assessment' : 'spouse-assessment';
    return { id, kind, message: message(kind, { credential }), changes };
  });
  if (prefix !== '' || lacking.length < 2) return steps;
  const kind = 'assessment-all';
  const all = { id: 'education.assess.all', kind, message: message(kind, {}) } as const;
  return [...steps, { ...all, changes: lacking.map(change) }];
}

/** The diploma assessed anew by the body that is designated for the occupation: the highest that another one assessed. */
export function rightBodySteps(of: OpenDay): Step[] {
  const missed = missedBody(of);
  if (missed === undefined) return [];
  const { own } = of.facts;
  const { code, name } = missed.body.rules;
  const highest = Math.max(
    ...own.credentials.map(({ level, assessor }) => (assessor === undefined ? 0 : level)),
  );
  return own.credentials.flatMap(({ fact, level, assessor }, index): Step[] => {
    if (assessor === undefined || level < highest) return [];
    const kind = 'assessment-by-body';
    const words = { credential: CREDENTIAL_NAMES[fact.level], body: bodyWords(missed.body) };
    const path = `${own.at}/education/${index}/assessment`;
    const value = assessmentOn(of.day, name);
    const id = `education.assess.${index}.${code}`;
    return [{ id, kind, message: message(kind, words), changes: [{ op: 'replace', path, value }] }];
  });
}

/** Assessments with what they give; all of them only where together they give more than one. */
function assessments(today: ResultOnDay, person: Person): ScoredStep[] {
  const steps = assessmentSteps(today.of, person).map((step) => scored(today, step));
  const isAll = ({ step }: ScoredStep): boolean => step.kind === 'assessment-all';
  const most = Math.max(...steps.filter((one) => !isAll(one)).map(({ gain }) => gain));
  return steps.filter((one) => !isAll(one) || one.gain > most);
}

/**
 * Of steps in order of effort, those that give more than every one before, and than what is to be had without study: a
 * candidate who holds a degree should have it assessed, not study for it again.
 */
function eachMore(today: ResultOnDay, steps: readonly Step[], without: readonly ScoredStep[]): ScoredStep[] {
  let most = Math.max(-1, ...without.map(({ gain }) => gain));
  return steps.flatMap((step) => {
    const one = scored(today, step);
    if (one.gain <= most || !raises(today, one)) return [];
    most = one.gain;
    return [one];
  });
}

/** Assessments, a second or a higher credential, and study in Canada. */
export function studyImprovements(today: ResultOnDay): ScoredStep[] {
  const { of } = today;
  const { own } = of.facts;
  const home = homeCountry(own);
  const studied = (country: string): Step[] =>
    STUDIED.filter((level) => canEnter(of, own, level)).map((level) =>
      studyStep(of, own, { level, country }, 'now'),
    );
  const assessed = assessments(today, own);
  return [
    ...assessed,
    ...(home === undefined ? [] : eachMore(today, studied(home), assessed)),
    ...eachMore(today, studied('CA'), assessed),
  ];
}

/** Assessments, and of the levels above what a spouse or partner has the first that gives more. */
export function spouseStudyImprovements(today: ResultOnDay, person: Person): ScoredStep[] {
  const { of } = today;
  const country = homeCountry(person) ?? homeCountry(of.facts.own) ?? 'CA';
  const held = Math.max(-1, ...person.credentials.map(({ fact }) => CREDENTIAL_LEVELS.indexOf(fact.level)));
  const studied = CREDENTIAL_LEVELS.slice(held + 1)
    .filter((level) => level !== 'professional' && canEnter(of, person, level))
    .map((level) => studyStep(of, person, { level, country }, 'now'));
  const assessed = assessments(today, person);
  return [...assessed, ...eachMore(today, studied, assessed).slice(0, 1)];
}
