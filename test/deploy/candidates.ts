import type { LanguageTest, OfficialLanguage, Profile } from '#domain/profile/profile';

/** The day so many years and months before another, on the same day of the month, or the 28th. */
function before(today: Date, years: number, months = 0): string {
  const day = Math.min(today.getUTCDate(), 28);
  const date = new Date(Date.UTC(today.getUTCFullYear() - years, today.getUTCMonth() - months, day));
  return date.toISOString().slice(0, 10);
}

function celpip(takenOn: string, level: number): LanguageTest {
  return {
    test: 'celpip-general',
    takenOn,
    listening: level,
    reading: level,
    writing: level,
    speaking: level,
  };
}

interface Difference {
  givenName: string;
  /** Of each ability; CELPIP gives Canadian Language Benchmarks as they are. */
  clb: number;
  age?: number;
  preferredLanguage?: OfficialLanguage;
  intendedProvince?: Profile['intendedProvince'];
}

/** In the Canadian experience class whatever the level from 7 up: the rest is the same for all. */
function profileOf(today: Date, difference: Difference): Profile {
  const { givenName, clb, age = 27, preferredLanguage = 'en', intendedProvince = 'ON' } = difference;
  return {
    email: `${givenName}@candidates.example`,
    preferredLanguage,
    familyName: 'Deployment',
    givenName,
    dateOfBirth: before(today, age, 6),
    maritalStatus: 'single',
    familySize: 1,
    intendedProvince,
    settlementFunds: 20_000,
    education: [{ level: 'three-year', country: 'CA', awardedOn: before(today, 4) }],
    languageTests: [celpip(before(today, 0, 6), clb)],
    work: [{ noc: '21231', country: 'CA', from: before(today, 2, 3), to: null, hoursPerWeek: 40 }],
  };
}

/**
 * Whom the rounds of three are to invite, best first. Every one but the tie has fewer points than the one before by one
 * fact alone: a higher language level never gives fewer points, and after 29 every year of age takes some. The tie has
 * the same facts and is submitted later.
 */
export const RANKING = [
  { givenName: 'adaeze', clb: 10 },
  { givenName: 'beatrice', clb: 9, preferredLanguage: 'fr' },
  { givenName: 'chidi', clb: 8 },
  { givenName: 'chidi-later', clb: 8 },
  { givenName: 'emeka', clb: 7 },
  { givenName: 'farah', clb: 7, age: 41 },
] as const satisfies readonly Difference[];

/** As good as the best, and kept out of the first rounds: one is bound for Quebec, one withdraws. */
export const QUEBEC = { givenName: 'quentin', clb: 10, intendedProvince: 'QC' } as const;
export const WITHDRAWN = { givenName: 'walter', clb: 10 } as const;

/** Everybody who submits, by given name, in the order of submission. */
export function candidatesOn(today: Date): Map<string, Profile> {
  return new Map([...RANKING, QUEBEC, WITHDRAWN].map((one) => [one.givenName, profileOf(today, one)]));
}
