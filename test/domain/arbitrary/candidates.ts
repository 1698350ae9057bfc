import fc from 'fast-check';
import {
  type Candidate,
  MARITAL_STATUSES,
  PROVINCES,
  type Profile,
  type Spouse,
} from '#domain/profile/profile';
import { credentials, dates, jobOffers, languageTests, workPeriods } from './facts.ts';

const spouses: fc.Arbitrary<Spouse> = fc.record(
  {
    accompanying: fc.boolean(),
    canadianOrPermanentResident: fc.boolean(),
    education: fc.array(credentials, { maxLength: 2 }),
    languageTests: fc.array(languageTests, { maxLength: 2 }),
    work: fc.array(workPeriods, { maxLength: 2 }),
  },
  { requiredKeys: ['accompanying', 'canadianOrPermanentResident'] },
);

const profiles: fc.Arbitrary<Profile> = fc
  .record(
    {
      email: fc.constant('someone@example.org'),
      preferredLanguage: fc.constantFrom('en', 'fr'),
      familyName: fc.constant('Someone'),
      dateOfBirth: fc.oneof(dates('1968-01-01', '2008-12-31'), fc.constant('1992-02-29')),
      maritalStatus: fc.constantFrom(...MARITAL_STATUSES),
      familySize: fc.integer({ min: 1, max: 9 }),
      intendedProvince: fc.constantFrom('any', ...PROVINCES),
      settlementFunds: fc.integer({ min: 5000, max: 45_000 }),
      education: fc.array(credentials, { maxLength: 3 }),
      languageTests: fc.array(languageTests, { maxLength: 4 }),
      firstOfficialLanguage: fc.constantFrom('en', 'fr'),
      work: fc.array(workPeriods, { maxLength: 5 }),
      certificatesOfQualification: fc.array(
        fc.record({
          noc: fc.constantFrom('72310', '72200', '63210'),
          province: fc.constant('ON'),
          issuedOn: dates('2014-01-01', '2027-12-31'),
        }),
        { maxLength: 1 },
      ),
      jobOffers: fc.array(jobOffers, { maxLength: 2 }),
      siblingInCanada: fc.boolean(),
      militaryService: fc.array(
        fc.record({
          country: fc.constantFrom('FR', 'US'),
          from: dates('2006-01-01', '2018-12-31'),
          to: fc.option(dates('2019-01-01', '2027-12-31')),
        }),
        { maxLength: 2 },
      ),
      spouse: spouses,
    },
    {
      requiredKeys: [
        'email',
        'preferredLanguage',
        'familyName',
        'dateOfBirth',
        'maritalStatus',
        'familySize',
        'intendedProvince',
        'settlementFunds',
        'education',
        'languageTests',
        'work',
      ],
    },
  )
  .map(({ spouse, ...profile }) =>
    profile.maritalStatus === 'married' || profile.maritalStatus === 'common-law'
      ? { ...profile, spouse: spouse ?? { accompanying: false, canadianOrPermanentResident: false } }
      : profile,
  );

/** Random candidates with facts around the years of all rules. */
export const candidates: fc.Arbitrary<Candidate> = fc
  .record({
    profile: profiles,
    nomination: fc.option(
      fc.record({
        province: fc.constantFrom('ON', 'BC', 'QC'),
        acceptedOn: dates('2015-01-01', '2027-12-31'),
      }),
    ),
  })
  .map(({ profile, nomination }) => (nomination === null ? { profile } : { profile, nomination }));
