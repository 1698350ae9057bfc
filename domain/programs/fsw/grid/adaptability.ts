import type { OpenDay } from '../../../candidate/open-day.ts';
import type { Person } from '../../../candidate/person.ts';
import { belowLevel } from '../../../explanation/band-words.ts';
import type { ExplainedSum, Fact, TableRow } from '../../../explanation/explanation.ts';
import { canadianStudyFact } from '../../../explanation/facts/education-fact.ts';
import { siblingFact, spouseFact } from '../../../explanation/facts/family-facts.ts';
import { sittingsFact } from '../../../explanation/facts/language-facts.ts';
import { offerFact } from '../../../explanation/facts/offer-fact.ts';
import { countedOn, workFact } from '../../../explanation/facts/work-fact.ts';
import { hit, miss, type Named, partOf, sumOf } from '../../../explanation/points.ts';
import { isQualifyingOffer } from '../../../facts/offer/job-offer.ts';
import { IN_CANADA, SKILLED_IN_CANADA } from '../../../facts/work/work-history.ts';
import type { WorkOnDay } from '../../../facts/work/work-on-day.ts';
import type { SkilledWorkerRules } from '../../../rulebook/programs/program-rules.ts';
import type { Text } from '../../../sentences/text.ts';

type Rules = SkilledWorkerRules['grid']['adaptability'];
export type AdaptabilityGround = Exclude<keyof Rules, 'cap'>;

/** One ground of adaptability: when it is given, how much, and how it is explained. */
interface Ground {
  name: Text;
  isMet(of: OpenDay): boolean;
  points(rules: Rules): number;
  fact(of: OpenDay): Fact;
  /** What the row holds beside its points, and what there is no row for. */
  row?(rules: Rules): TableRow;
  missed?(of: OpenDay): Text | undefined;
}

const STUDY = {
  studied: {
    en: 'A Canadian credential of a programme of two years or more.',
    fr: 'Un diplôme canadien d’un programme de deux ans ou plus.',
  },
  none: {
    en: 'No Canadian credential of a programme of two years or more.',
    fr: 'Aucun diplôme canadien d’un programme de deux ans ou plus.',
  },
};

function studyFact(person: Person, of: OpenDay): Fact {
  return canadianStudyFact(person, of, ({ twoYearsInCanada }) => twoYearsInCanada, STUDY);
}

/** A year of work in Canada at any time. */
export function hasYear({ programs }: OpenDay, work: WorkOnDay | undefined, use: number): boolean {
  return work?.reaches(programs.rules.hoursPerYear, use, undefined) === true;
}

/** What is looked at of a spouse or partner who counts; otherwise why there is none. */
function ofSpouse(of: OpenDay, fact: (person: Person) => Fact): Fact {
  const { spouse } = of.facts;
  return spouse === undefined ? spouseFact(of) : fact(spouse);
}

/** The grounds, by the names of the rules. */
const GROUNDS: { readonly [Name in AdaptabilityGround]: Ground } = {
  spouseLanguage: {
    name: {
      en: 'Official language of the spouse or partner',
      fr: 'Langue officielle de l’époux ou du conjoint',
    },
    isMet: ({ spouseSittings, programs }) =>
      spouseSittings.some(
        ({ lowest }) => lowest >= programs.rules.fsw.grid.adaptability.spouseLanguage.level,
      ),
    points: ({ spouseLanguage }) => spouseLanguage.points,
    fact: (of) => ofSpouse(of, (person) => sittingsFact(person, of.spouseSittings, of)),
    row: ({ spouseLanguage: { level } }) => ({ level }),
    missed: ({ facts, programs }) =>
      facts.spouse && belowLevel(programs.rules.fsw.grid.adaptability.spouseLanguage.level, 'any'),
  },
  ownStudy: {
    name: { en: 'Own study in Canada', fr: 'Études du candidat au Canada' },
    isMet: ({ education }) => education.twoYearsInCanada,
    points: ({ ownStudy }) => ownStudy,
    fact: (of) => studyFact(of.facts.own, of),
  },
  spouseStudy: {
    name: {
      en: 'Study in Canada of the spouse or partner',
      fr: 'Études au Canada de l’époux ou du conjoint',
    },
    isMet: ({ spouseEducation }) => spouseEducation?.twoYearsInCanada === true,
    points: ({ spouseStudy }) => spouseStudy,
    fact: (of) => ofSpouse(of, (person) => studyFact(person, of)),
  },
  // IRPR 83(1)(c): skilled work.
  ownWork: {
    name: { en: 'Own work in Canada', fr: 'Travail du candidat au Canada' },
    isMet: (of) => hasYear(of, of.work, SKILLED_IN_CANADA),
    points: ({ ownWork }) => ownWork,
    fact: (of) => workFact(of.facts.own, of, countedOn(of, SKILLED_IN_CANADA)),
  },
  // IRPR 83(1)(c.1): whatever the occupation.
  spouseWork: {
    name: {
      en: 'Work in Canada of the spouse or partner',
      fr: 'Travail au Canada de l’époux ou du conjoint',
    },
    isMet: (of) => hasYear(of, of.spouseWork, IN_CANADA),
    points: ({ spouseWork }) => spouseWork,
    fact: (of) => ofSpouse(of, (person) => workFact(person, of, countedOn(of, IN_CANADA))),
  },
  relative: {
    name: { en: 'Relative in Canada', fr: 'Parenté au Canada' },
    isMet: ({ facts }) => facts.siblingInCanada,
    points: ({ relative }) => relative,
    fact: siblingFact,
  },
  arrangedEmployment: {
    name: { en: 'Arranged employment', fr: 'Emploi réservé' },
    isMet: ({ facts }) => facts.jobOffers.some(isQualifyingOffer),
    points: ({ arrangedEmployment }) => arrangedEmployment,
    fact: (of) => offerFact(of),
  },
};
const ALL: readonly [string, Ground][] = Object.entries(GROUNDS);

/** Adaptability (IRPR 83). Relatives other than a sibling are not in a profile. */
export function adaptabilityPoints(of: OpenDay): number {
  const rules = of.programs.rules.fsw.grid.adaptability;
  let points = 0;
  for (const [, ground] of ALL) if (ground.isMet(of)) points += ground.points(rules);
  return Math.min(rules.cap, points);
}

const MET: Text = { en: 'condition met', fr: 'condition remplie' };

/** Every ground with its points, and what the cap takes away. */
export function explainedAdaptability(of: OpenDay, named: Named): ExplainedSum {
  const rules = of.programs.rules.fsw.grid.adaptability;
  const parts = ALL.map(([key, ground]) => {
    const part = partOf(named, key, ground.name);
    const fact = ground.fact(of);
    if (!ground.isMet(of)) return miss(part, fact, ground.missed?.(of));
    return hit(part, fact, { ...ground.row?.(rules), points: ground.points(rules) }, MET);
  });
  return sumOf(named, adaptabilityPoints(of), rules.cap, parts);
}
