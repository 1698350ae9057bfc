import type { OpenDay } from '../../../candidate/open-day.ts';
import type { Person } from '../../../candidate/person.ts';
import { belowLevel } from '../../../explanation/band-words.ts';
import type { ExplainedRow, ExplainedSum, Fact } from '../../../explanation/explanation.ts';
import { countedOn } from '../../../explanation/facts/counted-work.ts';
import { canadianStudyFact } from '../../../explanation/facts/education-fact.ts';
import { siblingFact, spouseFact } from '../../../explanation/facts/family-facts.ts';
import { sittingsFact } from '../../../explanation/facts/language-facts.ts';
import { offerFact } from '../../../explanation/facts/offer-fact.ts';
import { workFact } from '../../../explanation/facts/work-fact.ts';
import { hit, miss, type Named, partOf, sumOf } from '../../../explanation/points.ts';
import { IN_CANADA, SKILLED_IN_CANADA } from '../../../facts/work/work-history.ts';
import type { Text } from '../../../sentences/text.ts';
import { type AdaptabilityGround, adaptabilityPoints, groundsMet } from './adaptability.ts';

/** What a ground is called, and how it is explained. */
interface Ground {
  name: Text;
  fact(of: OpenDay): Fact;
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

/** What is looked at of a spouse or partner who counts; otherwise why there is none. */
function ofSpouse(of: OpenDay, fact: (person: Person) => Fact): Fact {
  const { spouse } = of.facts;
  return spouse === undefined ? spouseFact(of) : fact(spouse);
}

const GROUNDS: Readonly<Record<AdaptabilityGround, Ground>> = {
  spouseLanguage: {
    name: {
      en: 'Official language of the spouse or partner',
      fr: 'Langue officielle de l’époux ou du conjoint',
    },
    fact: (of) => ofSpouse(of, (person) => sittingsFact(person, of.spouseSittings, of)),
  },
  ownStudy: {
    name: { en: 'Own study in Canada', fr: 'Études du candidat au Canada' },
    fact: (of) => studyFact(of.facts.own, of),
  },
  spouseStudy: {
    name: {
      en: 'Study in Canada of the spouse or partner',
      fr: 'Études au Canada de l’époux ou du conjoint',
    },
    fact: (of) => ofSpouse(of, (person) => studyFact(person, of)),
  },
  ownWork: {
    name: { en: 'Own work in Canada', fr: 'Travail du candidat au Canada' },
    fact: (of) => workFact(of.facts.own, of, countedOn(of, SKILLED_IN_CANADA)),
  },
  spouseWork: {
    name: {
      en: 'Work in Canada of the spouse or partner',
      fr: 'Travail au Canada de l’époux ou du conjoint',
    },
    fact: (of) => ofSpouse(of, (person) => workFact(person, of, countedOn(of, IN_CANADA))),
  },
  relative: {
    name: { en: 'Relative in Canada', fr: 'Parenté au Canada' },
    fact: siblingFact,
  },
  arrangedEmployment: {
    name: { en: 'Arranged employment', fr: 'Emploi réservé' },
    fact: (of) => offerFact(of),
  },
};

const MET: Text = { en: 'condition met', fr: 'condition remplie' };

/** Every ground with its points, and what the cap takes away. */
export function explainedAdaptability(of: OpenDay, named: Named): ExplainedSum {
  const rules = of.programs.rules.fsw.grid.adaptability;
  const { level, points } = rules.spouseLanguage;
  const met = groundsMet(of);
  const part = (key: AdaptabilityGround): ExplainedRow => {
    const { name, fact } = GROUNDS[key];
    const ground = partOf(named, key, name);
    if (key !== 'spouseLanguage')
      return met[key] ? hit(ground, fact(of), { points: rules[key] }, MET) : miss(ground, fact(of));
    if (met[key]) return hit(ground, fact(of), { level, points }, MET);
    return miss(ground, fact(of), of.facts.spouse && belowLevel(level, 'any'));
  };
  const keys = Object.keys(met) as AdaptabilityGround[];
  return sumOf(named, adaptabilityPoints(of), rules.cap, keys.map(part));
}
