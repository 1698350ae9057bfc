import type { OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedSum } from '../../explanation/explanation.ts';
import { spouseFact } from '../../explanation/facts/family-facts.ts';
import { explainedParts, type Named, type Parts, sumOf } from '../../explanation/points.ts';
import type { Factor } from '../../result/score-result.ts';
import { coreTables } from './column.ts';
import { explainedAge } from './explained-age.ts';
import { explainedCanadianWork } from './explained-canadian-work.ts';
import { explainedEducation } from './explained-education.ts';
import { explainedFirstLanguage, explainedSecondLanguage } from './explained-languages.ts';

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
