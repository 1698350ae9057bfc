import { describe, expect, it } from 'vitest';
import { belowLevel, levelBandWords, yearBandWords, yearsWords } from '#domain/explanation/band-words';
import { educationHit, tableHit } from '#domain/explanation/row-words';
import type { Column } from '#domain/rulebook/compiled-crs';
import { EDUCATION_LEVELS, type EducationLevel, type Row } from '#domain/rulebook/rows';
import { inLanguage, type Text } from '#domain/sentences/text';

const both = (text: Text) => ({ en: inLanguage(text, 'en'), fr: inLanguage(text, 'fr') });

const NAMED = { rule: 'crs/2025-03-25/core/age', name: { en: 'Age', fr: 'Âge' }, source: 'IRCC' };
const FACT = { text: { en: 'A fact.', fr: 'Un fait.' }, pointers: ['/profile'] };

/** What the sentence of a figure says of the row that was hit. */
const rowIn = ({ text }: { text: Text }): { en: string | undefined; fr: string | undefined } => ({
  en: / Row: (.*)\.$/.exec(text.en)?.[1],
  fr: / Ligne\u00a0: (.*)\.$/.exec(text.fr)?.[1],
});

const rangeWords = (row: Row, unit: 'age' | 'level' | 'years', column?: Column) =>
  rowIn(tableHit(NAMED, FACT, { ...row, points: 5 }, unit, column));
const educationWords = (level: EducationLevel, column?: Column) =>
  rowIn(educationHit(NAMED, FACT, level, 5, column));

it('a row that was hit is given as it stands in the table, with its column where there are two', () => {
  const row = { from: 20, to: 29, points: 5 };
  expect(tableHit(NAMED, FACT, row, 'age')).toMatchObject({ ...NAMED, fact: FACT, row, points: 5 });
  expect(tableHit(NAMED, FACT, row, 'age', 'withSpouse').row).toEqual({ column: 'withSpouse', ...row });
  expect(educationHit(NAMED, FACT, 'doctoral', 7).row).toEqual({ level: 'doctoral', points: 7 });
  expect(educationHit(NAMED, FACT, 'doctoral', 7, 'withSpouse').row).toEqual({
    column: 'withSpouse',
    level: 'doctoral',
    points: 7,
  });
});

describe('rows of whole numbers in words: one number, from one to another, and open', () => {
  it.each([
    ['age', 18, 18, 'age 18', '18 ans'],
    ['age', 20, 29, 'age 20 to 29', 'de 20 à 29 ans'],
    ['age', 45, null, 'age 45 or more', '45 ans ou plus'],
    ['level', 7, 7, 'level 7', 'niveau 7'],
    ['level', 0, 3, 'level 0 to 3', 'niveau 0 à 3'],
    ['level', 10, null, 'level 10 or more', 'niveau 10 ou plus'],
    ['years', 0, 0, '0 years', '0 an'],
    ['years', 1, 1, '1 year', '1 an'],
    ['years', 2, 2, '2 years', '2 ans'],
    ['years', 2, 3, '2 to 3 years', '2 à 3 ans'],
    ['years', 5, null, '5 years or more', '5 ans ou plus'],
  ] as const)('%s from %s to %s', (unit, from, to, en, fr) => {
    expect(rangeWords({ from, to }, unit)).toEqual({ en, fr });
  });

  it('name the column of a table with two', () => {
    const row = { from: 45, to: null };
    expect(rangeWords(row, 'age', 'withSpouse')).toEqual({
      en: 'age 45 or more, column with a spouse or partner',
      fr: '45 ans ou plus, colonne avec époux ou conjoint',
    });
    expect(rangeWords(row, 'age', 'withoutSpouse')).toEqual({
      en: 'age 45 or more, column without a spouse or partner',
      fr: '45 ans ou plus, colonne sans époux ni conjoint',
    });
  });
});

it('a row of education in words, with its column where there are two', () => {
  expect(educationWords('doctoral')).toEqual({ en: 'doctoral degree', fr: 'doctorat' });
  expect(educationWords('secondary', 'withSpouse')).toEqual({
    en: 'secondary school diploma, column with a spouse or partner',
    fr: 'diplôme d’études secondaires, colonne avec époux ou conjoint',
  });
});

it('each level of education has words of its own in each language', () => {
  for (const speak of ['en', 'fr'] as const) {
    const words = EDUCATION_LEVELS.map((level) => educationWords(level)[speak]);
    expect(new Set(words).size).toBe(EDUCATION_LEVELS.length);
    for (const each of words) expect(each).toMatch(/^\p{Ll}[\p{L} ’,-]+$/u);
    expect(words).not.toContain('undefined');
  }
});

it.each([
  [0, '0 years', '0 an'],
  [1, '1 year', '1 an'],
  [2, '2 years', '2 ans'],
  [3, '3 years', '3 ans'],
])('%i: %s, in French, where nothing is singular too, %s', (count, en, fr) => {
  expect(both(yearsWords(count))).toEqual({ en, fr });
});

it.each([
  ['en', 'English', 'anglais'],
  ['fr', 'French', 'français'],
  ['any', 'language', 'langue'],
] as const)('a level that is not reached in %s', (language, en, fr) => {
  expect(both(belowLevel(7, language))).toEqual({
    en: `${en} below level 7 in some ability`,
    fr: `${fr} sous le niveau 7 dans au moins une compétence`,
  });
});

describe('bands between two limits', () => {
  it.each([
    [0, 'language below level 7 in some ability', 'langue sous le niveau 7 dans au moins une compétence'],
    [
      1,
      'language at level 7 or more in all abilities',
      'langue au niveau 7 ou plus dans toutes les compétences',
    ],
    [
      2,
      'language at level 9 or more in all abilities',
      'langue au niveau 9 ou plus dans toutes les compétences',
    ],
  ] as const)('of levels: %i', (band, en, fr) => {
    expect(both(levelBandWords(band, [7, 9]))).toEqual({ en, fr });
  });

  it.each([
    [0, 'less than 1 year of practice', 'moins de 1 an de pratique'],
    [1, '1 year or more of practice', '1 an ou plus de pratique'],
    [2, '3 years or more of practice', '3 ans ou plus de pratique'],
  ] as const)('of years: %i', (band, en, fr) => {
    expect(both(yearBandWords(band, [1, 3], { en: 'practice', fr: 'pratique' }))).toEqual({ en, fr });
  });
});
