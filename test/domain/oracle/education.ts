import type { Credential } from '#domain/profile/profile';
import { plusYears } from './calendar.ts';

/** Ids of the reference, lowest first. */
export const LEVELS = [
  'none',
  'secondary',
  'one_year_postsecondary',
  'two_year_postsecondary',
  'three_year_plus_postsecondary',
  'two_or_more_one_three_year_plus',
  'masters_or_professional',
  'doctoral',
];

const ID: Record<Credential['level'], string> = {
  secondary: 'secondary',
  'one-year': 'one_year_postsecondary',
  'two-year': 'two_year_postsecondary',
  'three-year': 'three_year_plus_postsecondary',
  master: 'masters_or_professional',
  professional: 'masters_or_professional',
  doctoral: 'doctoral',
};

function counting(credentials: readonly Credential[], day: string): Credential[] {
  return credentials.filter(({ country, awardedOn, assessment }) => {
    if (awardedOn > day) return false;
    if (country === 'CA') return true;
    return assessment !== undefined && assessment.issuedOn <= day && day < plusYears(assessment.issuedOn, 5);
  });
}

export function level(credentials: readonly Credential[], day: string): string {
  const ids = counting(credentials, day).map((credential) => ID[credential.level]);
  const studied = ids.filter((id) => id !== 'secondary');
  const derived =
    studied.length > 1 && studied.some((id) => LEVELS.indexOf(id) >= 4) ? [LEVELS[5] ?? ''] : [];
  return LEVELS[Math.max(0, ...[...ids, ...derived].map((id) => LEVELS.indexOf(id)))] ?? 'none';
}

/** Years of the longest Canadian post-secondary programme: 0, 1, 2, or 3 for three and more. */
export function canadianYears(credentials: readonly Credential[], day: string): number {
  const years = counting(credentials, day)
    .filter(({ country }) => country === 'CA')
    .map((credential) => ({ secondary: 0, 'one-year': 1, 'two-year': 2 })[credential.level as string] ?? 3);
  return Math.max(0, ...years);
}

/** The highest level of the Canadian credentials, secondary ones too. */
export function canadianLevel(credentials: readonly Credential[], day: string): string {
  return level(
    credentials.filter(({ country }) => country === 'CA'),
    day,
  );
}

/** IRPR 83(1)(b): a programme of two academic years or more in Canada, by what is said of it or else by the level. */
export function studiedTwoYears(credentials: readonly Credential[], day: string): boolean {
  return counting(credentials, day)
    .filter(({ country, level: of }) => country === 'CA' && of !== 'secondary')
    .some((credential) => (credential.academicYears ?? canadianYears([credential], day)) >= 2);
}
