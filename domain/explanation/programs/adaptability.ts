import { datedCredential, type Education, educationOn } from '../../facts/education/credential.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { hourDaysOf } from '../../facts/work/hour-days.ts';
import { IN_CANADA, SKILLED_IN_CANADA } from '../../facts/work/work-history.ts';
import { GRID_NAMES } from '../../programs/fsw/grid-names.ts';
import type { Text } from '../../sentences/text.ts';
import { belowLevel } from '../band-words.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedRow, ExplainedSum, Fact, TableRow } from '../explanation.ts';
import { credentialsNotCounted, isCanadian } from '../facts/credentials-not-counted.ts';
import { credentialPointers } from '../facts/education-fact.ts';
import { sittingsFact } from '../facts/language-facts.ts';
import { besides, withReasons } from '../facts/not-counted.ts';
import { offerFact } from '../facts/offer-fact.ts';
import { candidateFacts, type PersonFacts, spouseFacts } from '../facts/people.ts';
import { siblingFact } from '../facts/sibling-fact.ts';
import { spouseFact } from '../facts/spouse-fact.ts';
import { worked, workFact } from '../facts/work-fact.ts';
import { noRowOf, rowOf, sumOf } from '../points.ts';

type Name =
  | 'spouseLanguage'
  | 'ownStudy'
  | 'spouseStudy'
  | 'ownWork'
  | 'spouseWork'
  | 'relative'
  | 'arrangedEmployment';

const MET: Text = { en: 'condition met', fr: 'condition remplie' };

const STUDIED: Text = {
  en: 'A Canadian credential of a programme of two years or more.',
  fr: 'Un diplôme canadien d’un programme de deux ans ou plus.',
};
const NOT_STUDIED: Text = {
  en: 'No Canadian credential of a programme of two years or more.',
  fr: 'Aucun diplôme canadien d’un programme de deux ans ou plus.',
};

function studyFact(
  person: PersonFacts,
  studied: boolean,
  counts: (of: Education) => boolean,
  of: ExplainedDay,
): Fact {
  const { day, programs } = of;
  const pointers = credentialPointers(person, (credential) =>
    counts(educationOn([datedCredential(credential)], day, programs.assessmentYears)),
  );
  const notCounted = credentialsNotCounted(person, day, programs.assessmentYears, isCanadian);
  return studied
    ? { text: STUDIED, pointers, ...besides(notCounted) }
    : {
        text: withReasons(NOT_STUDIED, notCounted),
        pointers: [`${person.at}/education`],
        ...besides(notCounted),
      };
}

/** Adaptability (IRPR 83): every ground with its points, and what the cap takes away. */
export function explainedAdaptability(of: ExplainedDay, rule: string, source: string): ExplainedSum {
  const { candidate, facts, day, programs } = of;
  const { profile } = candidate;
  const rules = programs.fsw.grid.adaptability;
  const [own, partner] = [candidateFacts(profile), spouseFacts(profile)];
  const counted = (use: number) => ({ use, first: Number.NEGATIVE_INFINITY, last: day });
  const aYear = (person: PersonFacts, use: number) => worked(person, counted(use)) >= hourDaysOf(1560);
  const withSpouse = facts.candidate.spouse !== undefined;
  const ofSpouse = (fact: () => Fact): Fact => (withSpouse ? fact() : spouseFact(profile));
  const twoYears = ({ twoYearsInCanada }: Education) => twoYearsInCanada;
  const ground = (
    name: Name,
    met: boolean,
    given: number,
    fact: Fact,
    more: TableRow = {},
    missed?: Text,
  ): ExplainedRow => {
    const points = met ? given : 0;
    const row = met ? { ...more, points } : null;
    const part = { rule: `${rule}/${name}`, name: GRID_NAMES[name], fact, source };
    if (!met && missed !== undefined) return noRowOf(part, missed);
    return rowOf({ ...part, row, points }, met ? MET : undefined);
  };
  const { level, points: forLanguage } = rules.spouseLanguage;
  const speaks = facts.spouseSittings.some(({ lowest }) => lowest >= level);
  const spouseStudied = facts.spouseEducation?.twoYearsInCanada === true;
  return sumOf({ rule, name: GRID_NAMES.adaptability, source, cap: rules.cap }, [
    ground(
      'spouseLanguage',
      speaks,
      forLanguage,
      ofSpouse(() => sittingsFact(partner, facts.spouseSittings, of)),
      { level },
      withSpouse ? belowLevel(level, 'any') : undefined,
    ),
    ground(
      'ownStudy',
      facts.education.twoYearsInCanada,
      rules.ownStudy,
      studyFact(own, facts.education.twoYearsInCanada, twoYears, of),
    ),
    ground(
      'spouseStudy',
      spouseStudied,
      rules.spouseStudy,
      ofSpouse(() => studyFact(partner, spouseStudied, twoYears, of)),
    ),
    ground(
      'ownWork',
      aYear(own, SKILLED_IN_CANADA),
      rules.ownWork,
      workFact(own, counted(SKILLED_IN_CANADA)),
    ),
    ground(
      'spouseWork',
      withSpouse && aYear(partner, IN_CANADA),
      rules.spouseWork,
      ofSpouse(() => workFact(partner, counted(IN_CANADA))),
    ),
    ground('relative', profile.siblingInCanada === true, rules.relative, siblingFact(profile)),
    ground(
      'arrangedEmployment',
      facts.candidate.jobOffers.some(isQualifyingOffer),
      rules.arrangedEmployment,
      offerFact(profile),
    ),
  ]);
}
