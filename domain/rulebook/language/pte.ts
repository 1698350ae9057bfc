import { everyAbility, type LanguageScale, RESULT_YEARS } from './language-scale.ts';

/** Designated from 2024-01-30: results of earlier sittings do not count. */
export const PTE_CORE: LanguageScale = {
  test: 'pte-core',
  name: 'PTE Core',
  language: 'en',
  from: '1900-01-01',
  to: null,
  acceptedFrom: '2024-01-30',
  validYears: RESULT_YEARS,
  source: 'IRCC, language test equivalency charts',
  ranges: everyAbility({ lowest: 10, highest: 90, step: 1 }),
  minima: [
    { level: 3, listening: 18, reading: 24, writing: 32, speaking: 34 },
    { level: 4, listening: 28, reading: 33, writing: 41, speaking: 42 },
    { level: 5, listening: 39, reading: 42, writing: 51, speaking: 51 },
    { level: 6, listening: 50, reading: 51, writing: 60, speaking: 59 },
    { level: 7, listening: 60, reading: 60, writing: 69, speaking: 68 },
    { level: 8, listening: 71, reading: 69, writing: 79, speaking: 76 },
    { level: 9, listening: 82, reading: 78, writing: 88, speaking: 84 },
    { level: 10, listening: 89, reading: 88, writing: 90, speaking: 89 },
  ],
};
