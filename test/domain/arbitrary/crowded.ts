import type { Candidate, Profile } from '#domain/profile/profile';

/** A list that is repeated until it holds so many entries; one that is empty stays so. */
export function filled<Entry>(list: readonly Entry[], length: number): Entry[] {
  return list.length === 0
    ? []
    : Array.from({ length }, (_, i) => structuredClone(list[i % list.length] as Entry));
}

/** The candidate with so many entries in every list, the spouse's too: what was in it, over and over. */
export function crowded({ profile, ...rest }: Candidate, length: number): Candidate {
  const { certificatesOfQualification = [], jobOffers = [], militaryService = [], spouse } = profile;
  const lists = ({ education = [], languageTests = [], work = [] }: Partial<Profile>) => ({
    education: filled(education, length),
    languageTests: filled(languageTests, length),
    work: filled(work, length),
  });
  return {
    ...rest,
    profile: {
      ...profile,
      ...lists(profile),
      certificatesOfQualification: filled(certificatesOfQualification, length),
      jobOffers: filled(jobOffers, length),
      militaryService: filled(militaryService, length),
      ...(spouse && { spouse: { ...spouse, ...lists(spouse) } }),
    },
  };
}
