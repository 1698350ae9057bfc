import type { AdditionalRules, HighWageLevel } from './crs/crs-rules.ts';

/** What a level of wages gives for one of the two things that it asks for. */
export type HighWageRow = {
  level: HighWageLevel['id'];
  by: 'canadian-work' | 'job-offer';
  points: number;
};

/** The row with the occupations that it asks for. */
export interface HighWageRule {
  row: HighWageRow;
  occupations: ReadonlySet<string>;
}

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
  /** Most points first, of equals work before an offer; absent where the rules of the day have no such levels. */
  highWage: readonly HighWageRule[] | undefined;
}

/** Work and an offer are two rows: the first that a candidate hits gives its points, and no other. */
function highWageRules({ id, occupations, canadianWork, jobOffer }: HighWageLevel): HighWageRule[] {
  const listed = new Set(occupations);
  return [
    { row: { level: id, by: 'canadian-work', points: canadianWork }, occupations: listed },
    { row: { level: id, by: 'job-offer', points: jobOffer }, occupations: listed },
  ];
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
    highWage: rules.highWage?.levels.flatMap(highWageRules).sort((a, b) => b.row.points - a.row.points),
  };
}
