import { type LanguageScale, RESULT_YEARS } from './language-scale.ts';

/** Reading and listening out of 699, writing and speaking out of 20. No day from which TCF is accepted was found. */
export const TCF: LanguageScale = {
  test: 'tcf-canada',
  name: 'TCF Canada',
  language: 'fr',
  from: '1900-01-01',
  to: null,
  validYears: RESULT_YEARS,
  source: 'IRCC, language test equivalency charts',
  ranges: {
    listening: { lowest: 0, highest: 699, step: 1 },
    reading: { lowest: 0, highest: 699, step: 1 },
    writing: { lowest: 0, highest: 20, step: 1 },
    speaking: { lowest: 0, highest: 20, step: 1 },
  },
  minima: [
    { level: 4, listening: 331, reading: 342, writing: 4, speaking: 4 },
    { level: 5, listening: 369, reading: 375, writing: 6, speaking: 6 },
    { level: 6, listening: 398, reading: 406, writing: 7, speaking: 7 },
    { level: 7, listening: 458, reading: 453, writing: 10, speaking: 10 },
    { level: 8, listening: 503, reading: 499, writing: 12, speaking: 12 },
    { level: 9, listening: 523, reading: 524, writing: 14, speaking: 14 },
    { level: 10, listening: 549, reading: 549, writing: 16, speaking: 16 },
  ],
};
