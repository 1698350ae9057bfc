import * as v from 'valibot';
import { MARITAL_STATUSES, PROVINCES } from '#domain/profile/profile';
import { day } from './day.ts';
import {
  certificate,
  credential,
  jobOffer,
  languageTest,
  militaryService,
  spouse,
  workPeriod,
} from './facts-schema.ts';
import { fault } from './fault.ts';
import { noFactBeforeBirth, SPOUSE_BY_MARITAL_STATUS, spouseAsMaritalStatus } from './profile-rules.ts';
import { across, list, maybe, record } from './record.ts';
import { email, flag, number, oneOf, text, wholeNumber } from './scalars.ts';

const LANGUAGES = ['en', 'fr'] as const;
const NAME = text(100);

/** Dollars and cents. Above a million million a number in JSON would no longer hold every cent. */
const funds = v.pipe(
  number(0, 1e12),
  v.check((sum) => !(sum > 0 && sum < 0.01), fault('out-of-range', 0.01, 1e12)),
);

/** A candidate's profile as it is sent: dated facts. Facts that are expired, or lie in the future, are accepted: they do not count. */
export const profileSchema = v.pipe(
  record({
    email,
    preferredLanguage: oneOf(LANGUAGES),
    familyName: NAME,
    givenName: maybe(NAME),
    dateOfBirth: day,
    maritalStatus: oneOf(MARITAL_STATUSES),
    familySize: wholeNumber(1, 30),
    intendedProvince: oneOf([...PROVINCES, 'any']),
    settlementFunds: funds,
    education: list(credential),
    languageTests: list(languageTest),
    firstOfficialLanguage: maybe(oneOf(LANGUAGES)),
    work: list(workPeriod),
    certificatesOfQualification: maybe(list(certificate)),
    jobOffers: maybe(list(jobOffer)),
    siblingInCanada: maybe(flag),
    militaryService: maybe(list(militaryService)),
    spouse: maybe(spouse),
  }),
  across(spouseAsMaritalStatus),
  v.metadata(SPOUSE_BY_MARITAL_STATUS),
  across(noFactBeforeBirth),
);
