import type { EducationLevel, Row } from '../rulebook/rows.ts';
import { EDUCATION_NAMES } from '../sentences/education-level.ts';
import type { Text } from '../sentences/text.ts';

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
      to === from
        ? from === 1
          ? '1 year'
          : `${from} years`
        : to === null
          ? `${from} years or more`
          : `${from} to ${to} years`,
    fr: (from, to) =>
      to === from
        ? from < 2
          ? `${from} an`
          : `${from} ans`
        : to === null
          ? `${from} ans ou plus`
          : `${from} à ${to} ans`,
  },
} satisfies Record<string, Record<'en' | 'fr', Numbers>>;

export type Unit = keyof typeof RANGES;

/** Which column of a table with two was read. */
export type Column = 'withSpouse' | 'withoutSpouse';

const COLUMNS: Readonly<Record<Column, Text>> = {
  withSpouse: { en: ', column with a spouse or partner', fr: ', colonne avec époux ou conjoint' },
  withoutSpouse: { en: ', column without a spouse or partner', fr: ', colonne sans époux ni conjoint' },
};

function columnWords(column: Column | undefined): Text {
  return column === undefined ? { en: '', fr: '' } : COLUMNS[column];
}

/** A row of whole numbers in words: `age 20 to 29, column without a spouse or partner`. */
export function rangeWords({ from, to }: Row, unit: Unit, column?: Column): Text {
  const after = columnWords(column);
  return { en: RANGES[unit].en(from, to) + after.en, fr: RANGES[unit].fr(from, to) + after.fr };
}

/** A row of education in words. */
export function educationWords(level: EducationLevel, column?: Column): Text {
  const after = columnWords(column);
  return { en: EDUCATION_NAMES[level].en + after.en, fr: EDUCATION_NAMES[level].fr + after.fr };
}
