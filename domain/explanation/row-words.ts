import type { Column } from '../rulebook/compiled-crs.ts';
import type { EducationLevel, PointRow } from '../rulebook/rows.ts';
import { EDUCATION_NAMES } from '../sentences/education-level.ts';
import { joined, type Text } from '../sentences/text.ts';
import { yearsWords } from './band-words.ts';
import type { ExplainedRow, Fact } from './explanation.ts';
import { hit, type Named } from './points.ts';

type Numbers = (from: number, to: number | null) => string;

/** Rows of whole numbers in words, by what the numbers are. */
const RANGES = {
  age: {
    en: (from, to) =>
      to === from ? `age ${from}` : to === null ? `age ${from} or more` : `age ${from} to ${to}`,
    fr: (from, to) =>
      to === from ? `${from} ans` : to === null ? `${from} ans ou plus` : `de ${from} à ${to} ans`,
  },
  level: {
    en: (from, to) =>
      to === from ? `level ${from}` : to === null ? `level ${from} or more` : `level ${from} to ${to}`,
    fr: (from, to) =>
      to === from ? `niveau ${from}` : to === null ? `niveau ${from} ou plus` : `niveau ${from} à ${to}`,
  },
  years: {
    en: (from, to) =>
      to === from ? yearsWords(from).en : to === null ? `${from} years or more` : `${from} to ${to} years`,
    fr: (from, to) =>
      to === from ? yearsWords(from).fr : to === null ? `${from} ans ou plus` : `${from} à ${to} ans`,
  },
} satisfies Record<string, Record<'en' | 'fr', Numbers>>;

type Unit = keyof typeof RANGES;

const COLUMNS: Readonly<Record<Column, Text>> = {
  withSpouse: { en: ', column with a spouse or partner', fr: ', colonne avec époux ou conjoint' },
  withoutSpouse: { en: ', column without a spouse or partner', fr: ', colonne sans époux ni conjoint' },
};

/** The words of a row, and of the column that was read: `age 20 to 29, column without a spouse or partner`. */
function inColumn(row: Text, column: Column | undefined): Text {
  return column === undefined ? row : joined([row, COLUMNS[column]], '');
}

/** The row of a table of whole numbers that was hit. */
export function tableHit(
  of: Named,
  fact: Fact,
  { from, to, points }: PointRow,
  unit: Unit,
  column?: Column,
): ExplainedRow {
  const row = column === undefined ? { from, to, points } : { column, from, to, points };
  const words = { en: RANGES[unit].en(from, to), fr: RANGES[unit].fr(from, to) };
  return hit(of, fact, row, inColumn(words, column));
}

/** The row of a level of education that was hit. */
export function educationHit(
  of: Named,
  fact: Fact,
  level: EducationLevel,
  points: number,
  column?: Column,
): ExplainedRow {
  const row = column === undefined ? { level, points } : { column, level, points };
  return hit(of, fact, row, inColumn(EDUCATION_NAMES[level], column));
}
