import type { Profile } from '#domain/profile/profile';

/**
 * Single, 29 on 2024-04-23, an assessed foreign bachelor's degree, CLB 9 in all abilities, three years of work abroad and
 * one in Canada. By the published tables (criteria of the CRS): age 110, education 120, language 4 × 31, Canadian work 40;
 * transferability 25 + 13 and 50 + 25, the second capped at 50. Together 394 + 88 = 482.
 */
export const KNOWN_TOTAL = 482;
export const knownProfile: Profile = {
  email: 'known.case@example.org',
  preferredLanguage: 'en',
  familyName: 'Case',
  dateOfBirth: '1994-06-15',
  maritalStatus: 'single',
  familySize: 1,
  intendedProvince: 'ON',
  settlementFunds: 30_000,
  education: [
    {
      level: 'three-year',
      country: 'IN',
      awardedOn: '2016-05-01',
      assessment: { organisation: 'WES', reference: '1', issuedOn: '2023-01-10' },
    },
  ],
  languageTests: [
    {
      test: 'ielts-general-training',
      takenOn: '2023-06-01',
      listening: 8,
      reading: 7,
      writing: 7,
      speaking: 7,
    },
  ],
  work: [
    { noc: '21231', country: 'IN', from: '2018-01-01', to: '2021-06-30', hoursPerWeek: 40 },
    { noc: '21231', country: 'CA', from: '2023-01-01', to: null, hoursPerWeek: 40 },
  ],
};
