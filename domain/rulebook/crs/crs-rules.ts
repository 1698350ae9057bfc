import type { IsoDate } from '../../profile/profile.ts';
import type { Dated } from '../dated.ts';
import type { Classification } from '../occupations/classification.ts';
import type { ColumnPoints, ColumnRow, EducationLevel, PointRow } from '../rows.ts';

/** Section A. `cap` is the most that a factor or the section can give. */
export interface CoreRules {
  age: readonly ColumnRow[];
  education: Readonly<Record<EducationLevel, ColumnPoints>>;
  /** Per ability, by CLB or NCLC level. */
  firstLanguage: readonly ColumnRow[];
  /** Per ability, by CLB or NCLC level. */
  secondLanguage: readonly ColumnRow[];
  secondLanguageCap: ColumnPoints;
  /** By completed years. */
  canadianWork: readonly ColumnRow[];
  cap: ColumnPoints;
}

/** Section B, in the with-spouse column only. */
export interface SpouseRules {
  education: Readonly<Record<EducationLevel, number>>;
  language: readonly PointRow[];
  canadianWork: readonly PointRow[];
  cap: number;
}

/** Points of one combination: [lower band of the second factor, higher band]. */
export type Combination = readonly [number, number];

/** Section C. Each combination has a lower and a higher row, each with a lower and a higher column. */
export interface TransferabilityRules {
  /** Band of each education level: 0 none, 1 lower row, 2 higher row. */
  educationBand: Readonly<Record<EducationLevel, 0 | 1 | 2>>;
  /** Lowest level of the four abilities in the first official language that opens the lower and the higher column. */
  languageBands: readonly [number, number];
  /** Completed years of Canadian work that open the lower and the higher column. */
  canadianWorkBands: readonly [number, number];
  /** Completed years of foreign work that open the lower and the higher row. */
  foreignWorkBands: readonly [number, number];
  educationWithLanguage: readonly [Combination, Combination];
  educationWithCanadianWork: readonly [Combination, Combination];
  foreignWorkWithLanguage: readonly [Combination, Combination];
  foreignWorkWithCanadianWork: readonly [Combination, Combination];
  /** Lowest level in the first official language that opens each amount. */
  certificateLanguageBands: readonly [number, number];
  certificate: Combination;
  groupCap: number;
  cap: number;
}

/** Levels of occupations by wage, in multiples of the median, the highest first. */
export const HIGH_WAGE_LEVELS = ['2x', '1.5x', '1.3x'] as const;

/** The occupations of one level of wages, and what a year of Canadian work or a job offer in one of them gives. */
export interface HighWageLevel {
  id: (typeof HIGH_WAGE_LEVELS)[number];
  /** NOC 2021 codes. */
  occupations: readonly string[];
  canadianWork: number;
  jobOffer: number;
}

/** Section D. Zero where the factor gave nothing at the time. */
export interface AdditionalRules {
  nomination: number;
  /** A supported offer in Major Group 00, senior management. */
  seniorJobOffer: number;
  /** Any other supported offer in a skilled occupation. */
  skilledJobOffer: number;
  /** Canadian post-secondary credential of one or two years. */
  shortCanadianStudy: number;
  /** Canadian credential of three years or more, master's, professional or doctoral. */
  longCanadianStudy: number;
  /** French at the level in all four abilities, without the English level in all four. */
  french: number;
  /** French and English at their levels in all four abilities. */
  frenchWithEnglish: number;
  frenchLevel: number;
  englishLevel: number;
  sibling: number;
  /** Occupations in levels by wage; absent where the rules of the day know none. */
  highWage?: { levels: readonly HighWageLevel[] };
  cap: number;
}

/** One dated set of the Comprehensive Ranking System. `id` names it in every result. */
export interface CrsRules extends Dated {
  id: string;
  /** What says which occupations are skilled. */
  occupations: Classification;
  core: CoreRules;
  spouse: SpouseRules;
  transferability: TransferabilityRules;
  additional: AdditionalRules;
  cap: number;
  /** First days of the unpublished changes that these figures contain: no warning of them on a day of this set. */
  contains?: readonly IsoDate[];
  /** The figures are the operator's own: results say so. */
  own?: true;
}
