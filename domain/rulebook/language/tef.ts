import { evenMinima, everyAbility, type LanguageScale, RESULT_YEARS } from './language-scale.ts';

/** Sittings before 2019-10-01: each ability on its own scale. */
export const TEF_BEFORE_2019: LanguageScale = {
  test: 'tef-canada',
  name: 'TEF Canada',
  language: 'fr',
  from: '1900-01-01',
  to: '2019-09-30',
  validYears: RESULT_YEARS,
  source: 'IRCC, language test equivalency charts, TEF Canada before 2019-10-01',
  ranges: {
    listening: { lowest: 0, highest: 360, step: 1 },
    reading: { lowest: 0, highest: 300, step: 1 },
    writing: { lowest: 0, highest: 450, step: 1 },
    speaking: { lowest: 0, highest: 450, step: 1 },
  },
  minima: [
    { level: 4, listening: 145, reading: 121, writing: 181, speaking: 181 },
    { level: 5, listening: 181, reading: 151, writing: 226, speaking: 226 },
    { level: 6, listening: 217, reading: 181, writing: 271, speaking: 271 },
    { level: 7, listening: 249, reading: 207, writing: 310, speaking: 310 },
    { level: 8, listening: 280, reading: 233, writing: 349, speaking: 349 },
    { level: 9, listening: 298, reading: 248, writing: 371, speaking: 371 },
    { level: 10, listening: 316, reading: 263, writing: 393, speaking: 393 },
  ],
};

/** Sittings of 2019-10-01 to 2023-12-10. Known from two transcripts that agree, not from the authority's own page. */
export const TEF_2019: LanguageScale = {
  test: 'tef-canada',
  name: 'TEF Canada',
  language: 'fr',
  from: '2019-10-01',
  to: '2023-12-10',
  validYears: RESULT_YEARS,
  source: 'IRCC, language test equivalency charts, TEF Canada from 2019-10-01 to 2023-12-10',
  unconfirmed: true,
  ranges: everyAbility({ lowest: 0, highest: 699, step: 1 }),
  minima: evenMinima(4, [300, 350, 400, 450, 500, 533, 566]),
};

/** Sittings from 2023-12-11. */
export const TEF_2023: LanguageScale = {
  test: 'tef-canada',
  name: 'TEF Canada',
  language: 'fr',
  from: '2023-12-11',
  to: null,
  validYears: RESULT_YEARS,
  source: 'IRCC, language test equivalency charts, TEF Canada from 2023-12-11',
  ranges: everyAbility({ lowest: 0, highest: 699, step: 1 }),
  minima: [
    { level: 4, listening: 306, reading: 306, writing: 268, speaking: 328 },
    { level: 5, listening: 352, reading: 352, writing: 330, speaking: 387 },
    { level: 6, listening: 393, reading: 393, writing: 379, speaking: 422 },
    { level: 7, listening: 434, reading: 434, writing: 428, speaking: 456 },
    { level: 8, listening: 462, reading: 462, writing: 472, speaking: 494 },
    { level: 9, listening: 503, reading: 503, writing: 512, speaking: 518 },
    { level: 10, listening: 546, reading: 546, writing: 558, speaking: 556 },
  ],
};
