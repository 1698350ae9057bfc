import type { LanguageScale } from './language-scale.ts';
import { RESULT_YEARS } from './result-years.ts';

/** A CELPIP level is the CLB level; M is 0. */
export const CELPIP: LanguageScale = {
  test: 'celpip-general',
  name: 'CELPIP-General',
  language: 'en',
  from: '1900-01-01',
  to: null,
  validYears: RESULT_YEARS,
  source: 'IRCC, language test equivalency charts',

  ranges: {
    listening: { lowest: 0, highest: 12, step: 1 },
    reading: { lowest: 0, highest: 12, step: 1 },
    writing: { lowest: 0, highest: 12, step: 1 },
    speaking: { lowest: 0, highest: 12, step: 1 },
  },
  minima: [
    { level: 3, listening: 3, reading: 3, writing: 3, speaking: 3 },
    { level: 4, listening: 4, reading: 4, writing: 4, speaking: 4 },
    { level: 5, listening: 5, reading: 5, writing: 5, speaking: 5 },
    { level: 6, listening: 6, reading: 6, writing: 6, speaking: 6 },
    { level: 7, listening: 7, reading: 7, writing: 7, speaking: 7 },
    { level: 8, listening: 8, reading: 8, writing: 8, speaking: 8 },
    { level: 9, listening: 9, reading: 9, writing: 9, speaking: 9 },
    { level: 10, listening: 10, reading: 10, writing: 10, speaking: 10 },
  ],
};
