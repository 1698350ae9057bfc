import { evenMinima, everyAbility, type LanguageScale, RESULT_YEARS } from './language-scale.ts';

/** A CELPIP level is the CLB level; M is 0. */
export const CELPIP: LanguageScale = {
  test: 'celpip-general',
  name: 'CELPIP-General',
  language: 'en',
  from: '1900-01-01',
  to: null,
  validYears: RESULT_YEARS,
  source: 'IRCC, language test equivalency charts',
  ranges: everyAbility({ lowest: 0, highest: 12, step: 1 }),
  minima: evenMinima(3, [3, 4, 5, 6, 7, 8, 9, 10]),
};
