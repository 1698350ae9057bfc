import * as v from 'valibot';
import type {
  AdditionalRules,
  CoreRules,
  CrsRules,
  SpouseRules,
  TransferabilityRules,
} from '#domain/rulebook/crs/crs-rules';
import { type ColumnPoints, type ColumnRow, EDUCATION_LEVELS, type PointRow } from '#domain/rulebook/rows';
import { fields, list, oneOf, pair, text, whole } from './shape.ts';

const columns = fields<ColumnPoints>({ withSpouse: whole, withoutSpouse: whole });
const columnRows = list(
  fields<ColumnRow>({ from: whole, to: v.nullable(whole), withSpouse: whole, withoutSpouse: whole }),
);
const two = pair(whole);
const combinations = pair(two);

export const pointRows = list(fields<PointRow>({ from: whole, to: v.nullable(whole), points: whole }));
export const pointsByEducation = fields<SpouseRules['education']>(v.entriesFromList(EDUCATION_LEVELS, whole));

const core = fields<CoreRules>({
  age: columnRows,
  education: fields<CoreRules['education']>(v.entriesFromList(EDUCATION_LEVELS, columns)),
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
  educationBand: fields<TransferabilityRules['educationBand']>(
    v.entriesFromList(EDUCATION_LEVELS, oneOf([0, 1, 2])),
  ),
  languageBands: two,
  canadianWorkBands: two,
  foreignWorkBands: two,
  educationWithLanguage: combinations,
  educationWithCanadianWork: combinations,
  foreignWorkWithLanguage: combinations,
  foreignWorkWithCanadianWork: combinations,
  certificateLanguageBands: two,
  certificate: two,
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
export const crsSchema = fields<CrsRules>({
  id: text,
  from: text,
  source: text,
  occupations: oneOf(['skill-type', 'teer']),
  core,
  spouse,
  transferability,
  additional,
  cap: whole,
  contains: v.exactOptional(list(text)),
});
