import type { IsoDate, MaritalStatus, OfficialLanguage, Spouse } from '#domain/profile/profile';
import { addDays } from './days.ts';
import { credential } from './education.ts';
import { sitting } from './language.ts';
import type { Field } from './occupations.ts';
import type { Random } from './random.ts';
import { career } from './work.ts';

export interface Household {
  maritalStatus: MaritalStatus;
  familySize: number;
  spouse?: Spouse;
}

const SPOUSE_FIELDS: readonly Field[] = ['business', 'hospitality', 'software', 'healthcare', 'education'];

function drawSpouse(
  random: Random,
  facts: { country: string; age: number; on: IsoDate; inCanada: boolean; language: OfficialLanguage },
): Spouse {
  const { country, age, on, inCanada, language } = facts;
  const spouse: Spouse = {
    accompanying: random.chance(0.88),
    canadianOrPermanentResident: inCanada && random.chance(0.06),
  };
  if (random.chance(0.85)) {
    const level = random.weighted([
      ['secondary', 20],
      ['two-year', 15],
      ['three-year', 45],
      ['master', 20],
    ] as const);
    const awardedOn = addDays(on, -random.integer(1, Math.max(1, Math.min(15, age - 21))) * 365);
    const assessed = random.chance(0.5) ? { assessedBefore: on } : {};
    spouse.education = [credential(random, { level, country, awardedOn, ...assessed })];
  }
  if (random.chance(0.45))
    spouse.languageTests = [sitting(random, { language, level: random.normal(7, 1.4), on, inCanada })];
  if (inCanada && random.chance(0.5)) {
    const days = random.integer(60, 1100);
    spouse.work = career(random, {
      field: random.oneOf(SPOUSE_FIELDS),
      country: 'CA',
      days,
      until: on,
      continuing: true,
    });
  }
  return spouse;
}

/** Who belongs to the candidate's family. @param facts.partnered chance of a spouse or partner at thirty */
export function drawHousehold(
  random: Random,
  facts: {
    country: string;
    age: number;
    on: IsoDate;
    inCanada: boolean;
    language: OfficialLanguage;
    partnered: number;
  },
): Household {
  const { age } = facts;
  const partnered = Math.min(0.9, Math.max(0.03, facts.partnered + (age - 30) * 0.03));
  const children = (most: number) =>
    Math.min(most, Math.max(0, Math.round(random.normal((age - 29) / 6, 0.8))));
  if (!random.chance(partnered)) {
    const maritalStatus =
      age > 29
        ? random.weighted([
            ['single', 80],
            ['divorced', 12],
            ['separated', 6],
            ['widowed', 2],
          ] as const)
        : 'single';
    return { maritalStatus, familySize: 1 + (maritalStatus === 'single' ? 0 : children(2)) };
  }
  const maritalStatus = random.weighted([
    ['married', 85],
    ['common-law', 15],
  ] as const);
  return { maritalStatus, familySize: 2 + children(4), spouse: drawSpouse(random, facts) };
}
