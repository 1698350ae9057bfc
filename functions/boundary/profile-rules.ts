import { isBefore } from './day.ts';
import { fault } from './fault.ts';
import { isRecord, type Rule } from './record.ts';

const WITH_SPOUSE: readonly unknown[] = ['married', 'common-law'];
const WITHOUT_SPOUSE: readonly unknown[] = ['single', 'separated', 'divorced', 'widowed'];
/** Candidate and spouse. */
const SMALLEST_FAMILY_OF_TWO = 2;

/** {@link spouseAsMaritalStatus} in the words of JSON Schema. */
export const SPOUSE_BY_MARITAL_STATUS = {
  anyOf: [
    {
      properties: {
        maritalStatus: { enum: WITH_SPOUSE },
        familySize: { minimum: SMALLEST_FAMILY_OF_TWO },
      },
      required: ['spouse'],
    },
    { properties: { maritalStatus: { enum: WITHOUT_SPOUSE }, spouse: { not: {} } } },
  ],
};

/** A married or common-law person has a spouse in the profile and in the family size; anybody else has none. */
export const spouseAsMaritalStatus: Rule = ({ maritalStatus, spouse, familySize }, report) => {
  if (WITH_SPOUSE.includes(maritalStatus)) {
    if (spouse === undefined) report(['spouse'], fault('spouse-required'));
    if (familySize === 1) report(['familySize'], fault('family-too-small', SMALLEST_FAMILY_OF_TWO));
  }
  if (WITHOUT_SPOUSE.includes(maritalStatus) && spouse !== undefined)
    report(['spouse'], fault('spouse-not-allowed'));
};

const DAYS_OF_A_LIFE: readonly (readonly [list: string, day: string])[] = [
  ['education', 'awardedOn'],
  ['languageTests', 'takenOn'],
  ['work', 'from'],
  ['certificatesOfQualification', 'issuedOn'],
  ['militaryService', 'from'],
];

/** No person studied, sat a test or worked before they were born. The spouse's birth is not known. */
export const noFactBeforeBirth: Rule = (profile, report) => {
  for (const [list, day] of DAYS_OF_A_LIFE) {
    const facts = profile[list];
    if (!Array.isArray(facts)) continue;
    facts.forEach((fact: unknown, index) => {
      if (isRecord(fact) && isBefore(fact[day], profile.dateOfBirth))
        report([list, index, day], fault('before-birth'));
    });
  }
};
