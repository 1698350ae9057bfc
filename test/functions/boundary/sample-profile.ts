import type { Profile } from '#domain/profile/profile';

/** A profile with every field that a profile can have, all valid. Made up. */
export const fullProfile: Profile = {
  email: "amina.o'neil+pool@mail.example.org",
  preferredLanguage: 'fr',
  familyName: 'Benali',
  givenName: 'Amina',
  dateOfBirth: '1994-02-28',
  maritalStatus: 'married',
  familySize: 3,
  intendedProvince: 'any',
  settlementFunds: 31000.5,
  education: [
    {
      level: 'master',
      country: 'MA',
      awardedOn: '2017-06-30',
      assessment: { organisation: 'WES', reference: 'A-1', issuedOn: '2024-05-02' },
    },
    { level: 'two-year', country: 'CA', awardedOn: '2021-06-30' },
  ],
  languageTests: [
    {
      test: 'ielts-general-training',
      takenOn: '2025-09-01',
      listening: 8,
      reading: 7.5,
      writing: 7,
      speaking: 7.5,
    },
    {
      test: 'tef-canada',
      takenOn: '2025-10-01',
      listening: 546,
      reading: 546,
      writing: 558,
      speaking: 556,
      reference: 'T-9',
    },
  ],
  firstOfficialLanguage: 'en',
  work: [
    { noc: '21231', country: 'CA', from: '2022-01-10', to: null, hoursPerWeek: 37.5 },
    {
      noc: '21231',
      country: 'MA',
      from: '2017-09-01',
      to: '2020-08-31',
      hoursPerWeek: 40,
      selfEmployed: true,
      fullTimeStudent: false,
      authorised: true,
    },
  ],
  certificatesOfQualification: [{ noc: '72200', province: 'ON', issuedOn: '2023-03-01' }],
  jobOffers: [{ noc: '21231', province: 'QC', fullTime: true, supported: false, startsOn: '2026-09-01' }],
  siblingInCanada: true,
  militaryService: [{ country: 'MA', from: '2013-01-01', to: '2014-01-01' }],
  spouse: {
    accompanying: true,
    canadianOrPermanentResident: false,
    education: [{ level: 'three-year', country: 'FR', awardedOn: '2016-06-30' }],
    languageTests: [
      { test: 'celpip-general', takenOn: '2025-05-05', listening: 9, reading: 9, writing: 8, speaking: 10 },
    ],
    work: [],
  },
};

/**
 * A single graduate with a year and more of skilled work in Canada and a good English test: in the Canadian
 * Experience Class on any day from 2025-03-01 to 2027-06-30. Made up.
 */
export function poolProfile(changes: Partial<Profile> = {}): Profile {
  return {
    email: 'lee.park@example.org',
    preferredLanguage: 'en',
    familyName: 'Park',
    givenName: 'Lee',
    dateOfBirth: '1996-05-20',
    maritalStatus: 'single',
    familySize: 1,
    intendedProvince: 'ON',
    settlementFunds: 20000,
    education: [{ level: 'three-year', country: 'CA', awardedOn: '2022-05-30' }],
    languageTests: [
      { test: 'celpip-general', takenOn: '2025-07-01', listening: 9, reading: 9, writing: 9, speaking: 9 },
    ],
    work: [{ noc: '21231', country: 'CA', from: '2023-01-09', to: null, hoursPerWeek: 37.5 }],
    ...changes,
  };
}
