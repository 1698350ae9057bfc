import type { OpenDay } from '../../../candidate/open-day.ts';
import type { ExplainedRow, ExplainedSum } from '../../../explanation/explanation.ts';
import { ageFact } from '../../../explanation/facts/age-fact.ts';
import { countedOn } from '../../../explanation/facts/counted-work.ts';
import { educationFact, educationLevel } from '../../../explanation/facts/education-fact.ts';
import { offerFact } from '../../../explanation/facts/offer-fact.ts';
import { workFact } from '../../../explanation/facts/work-fact.ts';
import { explainedParts, hit, miss, type Named, type Parts, sumOf } from '../../../explanation/points.ts';
import { educationHit, tableHit } from '../../../explanation/row-words.ts';
import { SKILLED } from '../../../facts/work/work-history.ts';
import type { GridFactor } from '../../../result/score-result.ts';
import { explainedAdaptability } from './explained-adaptability.ts';
import { explainedLanguages } from './explained-languages.ts';
import {
  ageRow,
  arrangedEmploymentPoints,
  educationPoints,
  experienceRow,
  skilledWorkerGrid,
} from './grid.ts';

function explainedEmployment(of: OpenDay, named: Named): ExplainedRow {
  const points = arrangedEmploymentPoints(of);
  const fact = offerFact(of);
  const words = { en: 'a qualifying offer', fr: 'une offre admissible' };
  return points === 0 ? miss(named, fact) : hit(named, fact, { points }, words);
}

const PARTS: Parts<GridFactor> = {
  language: {
    name: { en: 'Official languages', fr: 'Langues officielles' },
    explain(of, named) {
      const { total, language } = skilledWorkerGrid(of);
      return explainedLanguages(of, named, of.programs.rules.fsw.passMark - (total - language));
    },
  },
  education: {
    name: { en: 'Education', fr: 'Études' },
    explain(of, named) {
      const { level } = of.education;
      const fact = educationFact(of.facts.own, of, level);
      return educationHit(named, fact, educationLevel(level), educationPoints(of));
    },
  },
  experience: {
    name: { en: 'Work experience', fr: 'Expérience de travail' },
    explain(of, named) {
      const counted = countedOn(of, SKILLED, of.programs.rules.fsw.work.withinYears);
      return tableHit(named, workFact(of.facts.own, of, counted), experienceRow(of), 'years');
    },
  },
  age: {
    name: { en: 'Age', fr: 'Âge' },
    explain: (of, named) => tableHit(named, ageFact(of), ageRow(of), 'age'),
  },
  arrangedEmployment: {
    name: { en: 'Arranged employment', fr: 'Emploi réservé' },
    explain: explainedEmployment,
  },
  adaptability: {
    name: { en: 'Adaptability', fr: 'Capacité d’adaptation' },
    explain: explainedAdaptability,
  },
};

/** The selection grid, factor by factor. */
export function explainedGrid(of: OpenDay): ExplainedSum {
  const { from, source } = of.programs.rules;
  const named: Named = {
    rule: `programs/${from}/fsw/grid`,
    name: {
      en: 'Selection grid of the Federal Skilled Worker class',
      fr: 'Grille de sélection des travailleurs qualifiés',
    },
    source,
  };
  return sumOf(named, skilledWorkerGrid(of).total, null, explainedParts(PARTS, of, named));
}
