import type { AdditionalRules } from './crs-rules.ts';

/** Section D at the start: a nomination or a supported job offer, 600 each. */
export const ADDITIONAL_2015: AdditionalRules = {
  nomination: 600,
  seniorJobOffer: 600,
  skilledJobOffer: 600,
  shortCanadianStudy: 0,
  longCanadianStudy: 0,
  french: 0,
  frenchWithEnglish: 0,
  frenchLevel: 7,
  englishLevel: 5,
  sibling: 0,
  cap: 600,
};

/** From 2016-11-19: job offers down to 200 and 50, study in Canada 15 and 30. */
export const ADDITIONAL_2016: AdditionalRules = {
  ...ADDITIONAL_2015,
  seniorJobOffer: 200,
  skilledJobOffer: 50,
  shortCanadianStudy: 15,
  longCanadianStudy: 30,
};

/** From 2017-06-06: French 15 and 30, sibling 15. */
export const ADDITIONAL_2017: AdditionalRules = {
  ...ADDITIONAL_2016,
  french: 15,
  frenchWithEnglish: 30,
  sibling: 15,
};

/** From 2020-10-20: French 25 and 50. */
export const ADDITIONAL_2020: AdditionalRules = { ...ADDITIONAL_2017, french: 25, frenchWithEnglish: 50 };

/** From 2025-03-25: no points for job offers. */
export const ADDITIONAL_2025: AdditionalRules = { ...ADDITIONAL_2020, seniorJobOffer: 0, skilledJobOffer: 0 };
