import type { CoreRules } from './crs-rules.ts';

/*
 * Section A, core human capital. Unchanged from 2015-01-01 to 2026-11-02: the amendments of those years touched
 * section D and the classification of occupations. Three transcripts of IRCC's page on CRS criteria agree, and the
 * maxima close: 110+150+136+24+80 = 500, 100+140+128+22+70 = 460.
 */
export const CORE_2015: CoreRules = {
  age: [
    { from: 0, to: 17, withSpouse: 0, withoutSpouse: 0 },
    { from: 18, to: 18, withSpouse: 90, withoutSpouse: 99 },
    { from: 19, to: 19, withSpouse: 95, withoutSpouse: 105 },
    { from: 20, to: 29, withSpouse: 100, withoutSpouse: 110 },
    { from: 30, to: 30, withSpouse: 95, withoutSpouse: 105 },
    { from: 31, to: 31, withSpouse: 90, withoutSpouse: 99 },
    { from: 32, to: 32, withSpouse: 85, withoutSpouse: 94 },
    { from: 33, to: 33, withSpouse: 80, withoutSpouse: 88 },
    { from: 34, to: 34, withSpouse: 75, withoutSpouse: 83 },
    { from: 35, to: 35, withSpouse: 70, withoutSpouse: 77 },
    { from: 36, to: 36, withSpouse: 65, withoutSpouse: 72 },
    { from: 37, to: 37, withSpouse: 60, withoutSpouse: 66 },
    { from: 38, to: 38, withSpouse: 55, withoutSpouse: 61 },
    { from: 39, to: 39, withSpouse: 50, withoutSpouse: 55 },
    { from: 40, to: 40, withSpouse: 45, withoutSpouse: 50 },
    { from: 41, to: 41, withSpouse: 35, withoutSpouse: 39 },
    { from: 42, to: 42, withSpouse: 25, withoutSpouse: 28 },
    { from: 43, to: 43, withSpouse: 15, withoutSpouse: 17 },
    { from: 44, to: 44, withSpouse: 5, withoutSpouse: 6 },
    { from: 45, to: null, withSpouse: 0, withoutSpouse: 0 },
  ],
  education: {
    none: { withSpouse: 0, withoutSpouse: 0 },
    secondary: { withSpouse: 28, withoutSpouse: 30 },
    'one-year': { withSpouse: 84, withoutSpouse: 90 },
    'two-year': { withSpouse: 91, withoutSpouse: 98 },
    'three-year': { withSpouse: 112, withoutSpouse: 120 },
    'two-or-more': { withSpouse: 119, withoutSpouse: 128 },
    'master-or-professional': { withSpouse: 126, withoutSpouse: 135 },
    doctoral: { withSpouse: 140, withoutSpouse: 150 },
  },
  firstLanguage: [
    { from: 0, to: 3, withSpouse: 0, withoutSpouse: 0 },
    { from: 4, to: 5, withSpouse: 6, withoutSpouse: 6 },
    { from: 6, to: 6, withSpouse: 8, withoutSpouse: 9 },
    { from: 7, to: 7, withSpouse: 16, withoutSpouse: 17 },
    { from: 8, to: 8, withSpouse: 22, withoutSpouse: 23 },
    { from: 9, to: 9, withSpouse: 29, withoutSpouse: 31 },
    { from: 10, to: null, withSpouse: 32, withoutSpouse: 34 },
  ],
  secondLanguage: [
    { from: 0, to: 4, withSpouse: 0, withoutSpouse: 0 },
    { from: 5, to: 6, withSpouse: 1, withoutSpouse: 1 },
    { from: 7, to: 8, withSpouse: 3, withoutSpouse: 3 },
    { from: 9, to: null, withSpouse: 6, withoutSpouse: 6 },
  ],
  secondLanguageCap: { withSpouse: 22, withoutSpouse: 24 },
  canadianWork: [
    { from: 0, to: 0, withSpouse: 0, withoutSpouse: 0 },
    { from: 1, to: 1, withSpouse: 35, withoutSpouse: 40 },
    { from: 2, to: 2, withSpouse: 46, withoutSpouse: 53 },
    { from: 3, to: 3, withSpouse: 56, withoutSpouse: 64 },
    { from: 4, to: 4, withSpouse: 63, withoutSpouse: 72 },
    { from: 5, to: null, withSpouse: 70, withoutSpouse: 80 },
  ],
  cap: { withSpouse: 460, withoutSpouse: 500 },
};
