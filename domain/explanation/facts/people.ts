import type { Credential, LanguageTest, Profile, WorkPeriod } from '../../profile/profile.ts';

/** Study, tests and work of one person as sent, and where they stand in the profile. */
export interface PersonFacts {
  /** JSON Pointer of the person: empty for the candidate. */
  at: '' | '/spouse';
  education: readonly Credential[];
  languageTests: readonly LanguageTest[];
  work: readonly WorkPeriod[];
}

/** The candidate's own facts. */
export function candidateFacts({ education, languageTests, work }: Profile): PersonFacts {
  return { at: '', education, languageTests, work };
}

/** The spouse's or partner's facts, none where there is no such person. */
export function spouseFacts({ spouse }: Profile): PersonFacts {
  const { education = [], languageTests = [], work = [] } = spouse ?? {};
  return { at: '/spouse', education, languageTests, work };
}
