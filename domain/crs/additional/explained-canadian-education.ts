import type { CrsFigures, OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { canadianStudyFact } from '../../explanation/facts/education-fact.ts';
import { miss, type Named } from '../../explanation/points.ts';
import type { Text } from '../../sentences/text.ts';
import { explainedAmount } from './amount.ts';
import { canadianEducationRow } from './canadian-education.ts';

type Study = Exclude<CrsFigures['canadianStudy'], 'none'>;

const WORDS: Readonly<Record<Study, Text>> = {
  long: { en: 'three years or more, or a higher degree', fr: 'trois ans ou plus, ou un grade supérieur' },
  short: { en: 'one or two years', fr: 'un ou deux ans' },
};

const FACT = {
  studied: { en: 'A Canadian post-secondary credential.', fr: 'Un diplôme postsecondaire canadien.' },
  none: { en: 'No Canadian post-secondary credential.', fr: 'Aucun diplôme postsecondaire canadien.' },
};

export function explainedCanadianEducation(of: OpenDay, named: Named): ExplainedRow {
  const row = canadianEducationRow(of.crs.additionalRows, of.figures);
  const fact = canadianStudyFact(of.facts.own, of, ({ canadianStudy }) => canadianStudy !== 'none', FACT);
  return row === undefined ? miss(named, fact) : explainedAmount(named, fact, row, WORDS[row.study]);
}
