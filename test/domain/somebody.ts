import type { Credential, LanguageTest, Profile, Spouse, WorkPeriod } from '#domain/profile/profile';

/** The day of most tests: rules of 2025-03-25, categories of 2026-02-18. */
export const TODAY = '2026-03-10';

/** Thirty years old on TODAY, single, without study, tests or work: what a test is about is given. */
export function somebody(facts: Partial<Profile> = {}): { profile: Profile } {
  return {
    profile: {
      email: 'someone@example.org',
      preferredLanguage: 'en',
      familyName: 'Someone',
      dateOfBirth: '1995-06-15',
      maritalStatus: 'single',
      familySize: 1,
      intendedProvince: 'ON',
      settlementFunds: 50_000,
      education: [],
      languageTests: [],
      work: [],
      ...facts,
    },
  };
}

/** Married, with an accompanying spouse who is neither citizen nor permanent resident. */
export function couple(facts: Partial<Profile> = {}, spouse: Partial<Spouse> = {}): { profile: Profile } {
  return somebody({
    maritalStatus: 'married',
    familySize: 2,
    spouse: { accompanying: true, canadianOrPermanentResident: false, ...spouse },
    ...facts,
  });
}

/** English at the given CLB level in all abilities: a CELPIP level is the CLB level. */
export function english(level: number, takenOn = '2025-09-01'): LanguageTest {
  return {
    test: 'celpip-general',
    takenOn,
    listening: level,
    reading: level,
    writing: level,
    speaking: level,
  };
}

/** Lowest TCF Canada scores of NCLC 4 to 10, as IRCC publishes them: listening, reading, writing, speaking. */
const TCF: Readonly<Record<number, readonly [number, number, number, number]>> = {
  4: [331, 342, 4, 4],
  5: [369, 375, 6, 6],
  6: [398, 406, 7, 7],
  7: [458, 453, 10, 10],
  8: [503, 499, 12, 12],
  9: [523, 524, 14, 14],
  10: [549, 549, 16, 16],
};

/** French at the given NCLC level in all abilities. */
export function french(level: number, takenOn = '2025-09-01'): LanguageTest {
  const [listening = 0, reading = 0, writing = 0, speaking = 0] = TCF[level] ?? [];
  return { test: 'tcf-canada', takenOn, listening, reading, writing, speaking };
}

export function canadianCredential(level: Credential['level'], awardedOn = '2018-06-01'): Credential {
  return { level, country: 'CA', awardedOn };
}

export function foreignCredential(level: Credential['level'], issuedOn = '2024-01-15'): Credential {
  return {
    level,
    country: 'IN',
    awardedOn: '2016-06-01',
    assessment: { organisation: 'WES', reference: 'A1', issuedOn },
  };
}

/** Full-time work from `from` to `to`, both days included, in Canada unless said otherwise. */
export function job(from: string, to: string | null, facts: Partial<WorkPeriod> = {}): WorkPeriod {
  return { noc: '21232', country: 'CA', from, to, hoursPerWeek: 40, ...facts };
}
