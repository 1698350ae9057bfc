import type { Candidate, Credential, LanguageTest, WorkPeriod } from '#domain/profile/profile';
import type { Case } from './profiles.ts';

/** As many entries as the boundary lets into a list. */
const MOST_ENTRIES = 50;

function full<Entry>(list: readonly Entry[] | undefined): Entry[] {
  if (list === undefined || list.length === 0) return [];
  return Array.from({ length: MOST_ENTRIES }, (_, i) => structuredClone(list[i % list.length] as Entry));
}

interface Lists {
  education?: readonly Credential[];
  languageTests?: readonly LanguageTest[];
  work?: readonly WorkPeriod[];
}

const filled = ({ education, languageTests, work }: Lists) => ({
  education: full(education),
  languageTests: full(languageTests),
  work: full(work),
});

function crowded({ profile, ...rest }: Candidate): Candidate {
  const { spouse, certificatesOfQualification, jobOffers, militaryService } = profile;
  return {
    ...rest,
    profile: {
      ...profile,
      ...filled(profile),
      certificatesOfQualification: full(certificatesOfQualification),
      jobOffers: full(jobOffers),
      militaryService: full(militaryService),
      ...(spouse && { spouse: { ...spouse, ...filled(spouse) } }),
    },
  };
}

/** The same people with every list as full as it may be, the spouse's too: what was in it, over and over. */
export const crowdedCases = (cases: readonly Case[]): Case[] =>
  cases.map(({ candidate, asOf }) => ({ candidate: crowded(candidate), asOf }));
