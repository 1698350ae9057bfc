import * as v from 'valibot';
import {
  CREDENTIAL_LEVELS,
  LANGUAGE_TESTS,
  MARITAL_STATUSES,
  PROVINCES,
  type Profile,
} from '#domain/profile/profile';
import type { ItemType } from './item-type.ts';

const text = v.string();
const flag = v.boolean();
const figure = v.number();
const maybe = v.exactOptional;
const language = v.picklist(['en', 'fr']);

const credentials = v.array(
  v.object({
    level: v.picklist(CREDENTIAL_LEVELS),
    country: text,
    awardedOn: text,
    academicYears: maybe(figure),
    assessment: maybe(v.object({ organisation: text, reference: text, issuedOn: text })),
  }),
);

const sittings = v.array(
  v.object({
    test: v.picklist(LANGUAGE_TESTS),
    takenOn: text,
    listening: figure,
    reading: figure,
    writing: figure,
    speaking: figure,
    reference: maybe(text),
  }),
);

const jobs = v.array(
  v.object({
    noc: text,
    country: text,
    from: text,
    to: v.nullable(text),
    hoursPerWeek: figure,
    selfEmployed: maybe(flag),
    fullTimeStudent: maybe(flag),
    authorised: maybe(flag),
    temporaryResident: maybe(flag),
  }),
);

/**
 * The facts of a profile as they are stored. Only their shape is checked: what is allowed was asked at the boundary, by
 * the rules of the day of submission.
 */
export const FACTS: ItemType<{ profile: Profile }> = {
  kind: 'facts',
  shape: v.object({
    profile: v.object({
      email: text,
      preferredLanguage: language,
      familyName: text,
      givenName: maybe(text),
      dateOfBirth: text,
      maritalStatus: v.picklist(MARITAL_STATUSES),
      familySize: figure,
      intendedProvince: v.picklist([...PROVINCES, 'any']),
      settlementFunds: figure,
      education: credentials,
      languageTests: sittings,
      firstOfficialLanguage: maybe(language),
      work: jobs,
      certificatesOfQualification: maybe(v.array(v.object({ noc: text, province: text, issuedOn: text }))),
      jobOffers: maybe(
        v.array(
          v.object({ noc: text, province: text, fullTime: flag, supported: flag, startsOn: maybe(text) }),
        ),
      ),
      siblingInCanada: maybe(flag),
      militaryService: maybe(v.array(v.object({ country: text, from: text, to: v.nullable(text) }))),
      spouse: maybe(
        v.object({
          accompanying: flag,
          canadianOrPermanentResident: flag,
          education: maybe(credentials),
          languageTests: maybe(sittings),
          work: maybe(jobs),
        }),
      ),
    }),
  }),
};
