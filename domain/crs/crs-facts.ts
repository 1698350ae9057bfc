import type { Levels } from '../facts/language/sitting.ts';

/** What section B is computed from. */
export interface SpouseFacts {
  /** Index in EDUCATION_LEVELS. */
  education: number;
  levels: Levels | undefined;
  canadianYears: number;
}

/** What the CRS is computed from on one day, beside the languages. */
export interface CrsFacts {
  /** Completed years. */
  age: number;
  /** Index in EDUCATION_LEVELS. */
  education: number;
  canadianStudy: 'none' | 'short' | 'long';
  canadianYears: number;
  foreignYears: number;
  certificate: boolean;
  jobOffer: 'none' | 'skilled' | 'senior';
  nominated: boolean;
  sibling: boolean;
  /** Only of an accompanying spouse or partner who is neither citizen nor permanent resident. */
  spouse: SpouseFacts | undefined;
}

/** One assignment of first and second official language. */
export interface LanguageFacts {
  first: { levels: Levels; lowest: number } | undefined;
  second: { levels: Levels; lowest: number } | undefined;
  english: { lowest: number } | undefined;
  french: { lowest: number } | undefined;
}
