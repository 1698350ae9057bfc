import type { Combination, TransferabilityRules } from './crs/crs-rules.ts';
import { EDUCATION_LEVELS } from './rows.ts';

/** Below a rising pair of limits, from the lower on, from the higher on. */
export type Band = 0 | 1 | 2;

/** Bands by whole numbers, from 0 to the higher limit, above which all lie in the highest. */
export type BandTable = readonly Band[];

/** Points of a combination, three to a row, by the bands of its two factors: none where one is 0. */
export type CombinationTable = readonly number[];

/** Section C, ready for look-up. */
export interface TransferabilityTables {
  education: BandTable;
  language: BandTable;
  canadianWork: BandTable;
  foreignWork: BandTable;
  certificateLanguage: BandTable;
  educationWithLanguage: CombinationTable;
  educationWithCanadianWork: CombinationTable;
  foreignWorkWithLanguage: CombinationTable;
  foreignWorkWithCanadianWork: CombinationTable;
  /** By the band of the language. */
  certificate: readonly number[];
}

function bandTable([lower, higher]: readonly [number, number]): BandTable {
  return Array.from({ length: higher + 1 }, (_, n) => (n >= higher ? 2 : n >= lower ? 1 : 0));
}

function combinationTable([lower, higher]: readonly [Combination, Combination]): CombinationTable {
  return [0, 0, 0, 0, ...lower, 0, ...higher];
}

/** The limits and combinations of section C as tables. */
export function transferabilityTables(rules: TransferabilityRules): TransferabilityTables {
  return {
    education: EDUCATION_LEVELS.map((level) => rules.educationBand[level]),
    language: bandTable(rules.languageBands),
    canadianWork: bandTable(rules.canadianWorkBands),
    foreignWork: bandTable(rules.foreignWorkBands),
    certificateLanguage: bandTable(rules.certificateLanguageBands),
    educationWithLanguage: combinationTable(rules.educationWithLanguage),
    educationWithCanadianWork: combinationTable(rules.educationWithCanadianWork),
    foreignWorkWithLanguage: combinationTable(rules.foreignWorkWithLanguage),
    foreignWorkWithCanadianWork: combinationTable(rules.foreignWorkWithCanadianWork),
    certificate: [0, ...rules.certificate],
  };
}
