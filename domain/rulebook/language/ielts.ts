import { everyAbility, type LanguageScale, RESULT_YEARS } from './language-scale.ts';

/** Each ability has a scale of its own. IELTS Academic is not accepted. */
export const IELTS: LanguageScale = {
  test: 'ielts-general-training',
  name: 'IELTS General Training',
  language: 'en',
  from: '1900-01-01',
  to: null,
  validYears: RESULT_YEARS,
  source: 'IRCC, language test equivalency charts',
  ranges: everyAbility({ lowest: 0, highest: 9, step: 0.5 }),
  minima: [
    { level: 4, listening: 4.5, reading: 3.5, writing: 4, speaking: 4 },
    { level: 5, listening: 5, reading: 4, writing: 5, speaking: 5 },
    { level: 6, listening: 5.5, reading: 5, writing: 5.5, speaking: 5.5 },
    { level: 7, listening: 6, reading: 6, writing: 6, speaking: 6 },
    { level: 8, listening: 7.5, reading: 6.5, writing: 6.5, speaking: 6.5 },
    { level: 9, listening: 8, reading: 7, writing: 7, speaking: 7 },
    { level: 10, listening: 8.5, reading: 8, writing: 7.5, speaking: 7.5 },
  ],
};
