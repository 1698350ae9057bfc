import type { CrsFigures, LanguageFigures, OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedSum } from '../../explanation/explanation.ts';
import { spouseFact } from '../../explanation/facts/family-facts.ts';
import { explainedParts, type Named, type Parts, sumOf } from '../../explanation/points.ts';
import type { CrsBreakdown, Factor } from '../../result/score-result.ts';
import type { CompiledCrs } from '../../rulebook/compiled-crs.ts';
import { ageRow, explainedAge } from './age.ts';
import { canadianWorkRow, explainedCanadianWork } from './canadian-work.ts';
import { coreTables } from './column.ts';
import { educationPoints, explainedEducation } from './education.ts';
import {
  explainedFirstLanguage,
  explainedSecondLanguage,
  firstLanguagePoints,
  secondLanguagePoints,
} from './languages.ts';

/** Section A: core human capital. */
export function corePoints(
  rules: CompiledCrs,
  figures: CrsFigures,
  languages: LanguageFigures,
): CrsBreakdown['core'] {
  const tables = coreTables(rules, figures);
  const age = ageRow(tables, figures).points;
  const education = educationPoints(tables, figures);
  const firstLanguage = firstLanguagePoints(tables, languages);
  const secondLanguage = secondLanguagePoints(tables, languages);
  const canadianWork = canadianWorkRow(tables, figures).points;
  const total = Math.min(tables.cap, age + education + firstLanguage + secondLanguage + canadianWork);
  return { total, age, education, firstLanguage, secondLanguage, canadianWork };
}

const PARTS: Parts<Factor<'core'>> = {
  age: { name: { en: 'Age', fr: 'Âge' }, explain: explainedAge },
  education: { name: { en: 'Education', fr: 'Études' }, explain: explainedEducation },
  firstLanguage: {
    name: { en: 'First official language', fr: 'Première langue officielle' },
    explain: explainedFirstLanguage,
  },
  secondLanguage: {
    name: { en: 'Second official language', fr: 'Seconde langue officielle' },
    explain: explainedSecondLanguage,
  },
  canadianWork: {
    name: { en: 'Canadian work experience', fr: 'Expérience de travail au Canada' },
    explain: explainedCanadianWork,
  },
};

/** Section A: the column read, each factor with its row, and what the caps take away. */
export function explainedCore(of: OpenDay, named: Named): ExplainedSum {
  const { cap } = coreTables(of.crs, of.figures);
  const { total } = of.languages.crs.core;
  return sumOf(named, total, cap, explainedParts(PARTS, of, named), spouseFact(of));
}
