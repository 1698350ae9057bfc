import * as v from 'valibot';
import {
  type AdditionalRules,
  type CoreRules,
  type CrsRules,
  HIGH_WAGE_LEVELS,
  type HighWageLevel,
  type SpouseRules,
  type TransferabilityRules,
} from '#domain/rulebook/crs/crs-rules';
import type { OwnRules } from '#domain/rulebook/own-rules';
import { type ColumnPoints, type ColumnRow, EDUCATION_LEVELS, type PointRow } from '#domain/rulebook/rows';
import { fields, list, oneOf, onlyTrue, pair, text, whole } from './shape.ts';

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

const highWageLevel = fields<HighWageLevel>({
  id: oneOf(HIGH_WAGE_LEVELS),
  occupations: list(text),
  canadianWork: whole,
  jobOffer: whole,
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
  highWage: v.exactOptional(fields<{ levels: readonly HighWageLevel[] }>({ levels: list(highWageLevel) })),
  cap: whole,
});

const parts = {
  occupations: oneOf(['skill-type', 'teer']),
  core,
  spouse,
  transferability,
  additional,
  cap: whole,
};
const contains = v.exactOptional(list(text));

/** One set of the ranking system: its points are whole numbers. */
export const crsSchema = fields<CrsRules>({
  id: text,
  from: text,
  source: text,
  ...parts,
  contains,
  own: onlyTrue,
});

/** The file of an operator: a part that is left out is that of the newest published set. */
export const ownRulesSchema = fields<OwnRules>({
  id: text,
  from: text,
  source: text,
  contains,
  crs: fields<OwnRules['crs']>({
    occupations: v.exactOptional(parts.occupations),
    core: v.exactOptional(core),
    spouse: v.exactOptional(spouse),
    transferability: v.exactOptional(transferability),
    additional: v.exactOptional(additional),
    cap: v.exactOptional(whole),
    contains,
  }),
});
