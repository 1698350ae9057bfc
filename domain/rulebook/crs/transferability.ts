import type { Combination, TransferabilityRules } from './crs-rules.ts';

/** 13 and 25 in the lower row of every combination, 25 and 50 in the higher. */
const ROWS: readonly [Combination, Combination] = [
  [13, 25],
  [25, 50],
];

/**
 * Section C, skill transferability. Unchanged from 2015-01-01 to 2026-11-02. One bachelor's degree is in the lower row;
 * a master's is in the higher.
 */
export const TRANSFERABILITY_2015: TransferabilityRules = {
  educationBand: {
    none: 0,
    secondary: 0,
    'one-year': 1,
    'two-year': 1,
    'three-year': 1,
    'two-or-more': 2,
    'master-or-professional': 2,
    doctoral: 2,
  },
  languageBands: [7, 9],
  canadianWorkBands: [1, 2],
  foreignWorkBands: [1, 3],
  educationWithLanguage: ROWS,
  educationWithCanadianWork: ROWS,
  foreignWorkWithLanguage: ROWS,
  foreignWorkWithCanadianWork: ROWS,
  certificateLanguageBands: [5, 7],
  certificate: [25, 50],
  groupCap: 50,
  cap: 100,
};
