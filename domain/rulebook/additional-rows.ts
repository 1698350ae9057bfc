import type { AdditionalRules } from './crs/crs-rules.ts';

/** The rows of section D, each with what it asks for and what it gives; zero where the rules of a day give nothing. */
export interface AdditionalRows {
  nomination: { points: number };
  jobOffer: Readonly<Record<'senior' | 'skilled', { offer: 'senior' | 'skilled'; points: number }>>;
  canadianEducation: Readonly<Record<'long' | 'short', { study: 'long' | 'short'; points: number }>>;
  /** With English at its level in all abilities, and without. */
  french: Readonly<
    Record<'both' | 'alone', { frenchLevel: number; englishLevel: number | null; points: number }>
  >;
  sibling: { points: number };
}

/** The amounts of section D as rows. */
export function additionalRows(rules: AdditionalRules): AdditionalRows {
  const { frenchLevel, englishLevel } = rules;
  return {
    nomination: { points: rules.nomination },
    jobOffer: {
      senior: { offer: 'senior', points: rules.seniorJobOffer },
      skilled: { offer: 'skilled', points: rules.skilledJobOffer },
    },
    canadianEducation: {
      long: { study: 'long', points: rules.longCanadianStudy },
      short: { study: 'short', points: rules.shortCanadianStudy },
    },
    french: {
      both: { frenchLevel, englishLevel, points: rules.frenchWithEnglish },
      alone: { frenchLevel, englishLevel: null, points: rules.french },
    },
    sibling: { points: rules.sibling },
  };
}
