import type { SpouseRules } from './crs-rules.ts';

/** Section B, spouse or common-law partner. Unchanged from 2015-01-01 to 2026-11-02. */
export const SPOUSE_2015: SpouseRules = {
  education: {
    none: 0,
    secondary: 2,
    'one-year': 6,
    'two-year': 7,
    'three-year': 8,
    'two-or-more': 9,
    'master-or-professional': 10,
    doctoral: 10,
  },
  language: [
    { from: 0, to: 4, points: 0 },
    { from: 5, to: 6, points: 1 },
    { from: 7, to: 8, points: 3 },
    { from: 9, to: null, points: 5 },
  ],
  canadianWork: [
    { from: 0, to: 0, points: 0 },
    { from: 1, to: 1, points: 5 },
    { from: 2, to: 2, points: 7 },
    { from: 3, to: 3, points: 8 },
    { from: 4, to: 4, points: 9 },
    { from: 5, to: null, points: 10 },
  ],
  cap: 40,
};
