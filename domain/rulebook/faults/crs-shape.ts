import type {
  AdditionalRules,
  CoreRules,
  CrsRules,
  SpouseRules,
  TransferabilityRules,
} from '../crs/crs-rules.ts';
import { type ColumnPoints, type ColumnRow, EDUCATION_LEVELS, type PointRow } from '../rows.ts';
import { each, fields, list, maybe, oneOf, orNull, text, whole } from './shape.ts';

const columns = fields<ColumnPoints>({ withSpouse: whole, withoutSpouse: whole });
const columnRows = list(
  fields<ColumnRow>({ from: whole, to: orNull(whole), withSpouse: whole, withoutSpouse: whole }),
);
const pair = list(whole, 2);
const combinations = list(pair, 2);

export const pointRows = list(fields<PointRow>({ from: whole, to: orNull(whole), points: whole }));
export const pointsByEducation = each(EDUCATION_LEVELS, whole);

const core = fields<CoreRules>({
  age: columnRows,
  education: each(EDUCATION_LEVELS, columns),
  firstLanguage: columnRows,
  secondLanguage: columnRows,
  secondLanguageCap: columns,
  canadianWork: columnRows,
  cap: columns,
});

const spouse = fields<SpouseRules>({
  education: pointsByEducation,
  language: pointRows,
  canadianWork: pointRows,
  cap: whole,
});

const transferability = fields<TransferabilityRules>({
  educationBand: each(EDUCATION_LEVELS, oneOf([0, 1, 2])),
  languageBands: pair,
  canadianWorkBands: pair,
  foreignWorkBands: pair,
  educationWithLanguage: combinations,
  educationWithCanadianWork: combinations,
  foreignWorkWithLanguage: combinations,
  foreignWorkWithCanadianWork: combinations,
  certificateLanguageBands: pair,
  certificate: pair,
  groupCap: whole,
  cap: whole,
});

const additional = fields<AdditionalRules>({
  nomination: whole,
  seniorJobOffer: whole,
  skilledJobOffer: whole,
  shortCanadianStudy: whole,
  longCanadianStudy: whole,
  french: whole,
  frenchWithEnglish: whole,
  frenchLevel: whole,
  englishLevel: whole,
  sibling: whole,
  cap: whole,
});

/** One set of the ranking system: its points are whole numbers. */
export const crsShape = fields<CrsRules>({
  id: text,
  from: text,
  source: text,
  occupations: oneOf(['skill-type', 'teer']),
  core,
  spouse,
  transferability,
  additional,
  cap: whole,
  contains: maybe(list(text)),
});
