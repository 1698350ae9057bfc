import type { Candidate, Credential, LanguageTest, WorkPeriod } from '../../profile/profile.ts';

/** One of the two people whose facts can change a score, with the place of those facts in the document. */
export interface Person {
  who: 'own' | 'spouse';
  /** JSON Pointer. */
  path: string;
  education: readonly Credential[] | undefined;
  languageTests: readonly LanguageTest[] | undefined;
  work: readonly WorkPeriod[] | undefined;
}

export function ownFacts({ profile }: Candidate): Person {
  const { education, languageTests, work } = profile;
  return { who: 'own', path: '/profile', education, languageTests, work };
}

/** The accompanying spouse or partner who is neither citizen nor permanent resident; nobody else's facts count. */
export function spouseFacts({ profile: { spouse } }: Candidate): Person | undefined {
  if (spouse?.accompanying !== true || spouse.canadianOrPermanentResident) return undefined;
  const { education, languageTests, work } = spouse;
  return { who: 'spouse', path: '/profile/spouse', education, languageTests, work };
}

/** The country outside Canada that a person has most to do with, as far as work and study tell. */
export function homeCountry({ work = [], education = [] }: Person): string | undefined {
  const abroad = [...work.toReversed(), ...education.toReversed()];
  return abroad.find(({ country }) => country !== 'CA')?.country;
}
