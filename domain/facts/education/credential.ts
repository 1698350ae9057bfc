import { type Day, FAR_FUTURE } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import type { Credential, CredentialLevel } from '../../profile/profile.ts';
import { EDUCATION_LEVELS, type EducationLevel } from '../../rulebook/rows.ts';

/** The index of a level in EDUCATION_LEVELS, by which tables are read. */
export function educationIndex(level: EducationLevel): number {
  return EDUCATION_LEVELS.indexOf(level);
}

const INDEX_OF: Readonly<Record<CredentialLevel, number>> = {
  secondary: educationIndex('secondary'),
  'one-year': educationIndex('one-year'),
  'two-year': educationIndex('two-year'),
  'three-year': educationIndex('three-year'),
  master: educationIndex('master-or-professional'),
  professional: educationIndex('master-or-professional'),
  doctoral: educationIndex('doctoral'),
};

const ONE_YEAR = educationIndex('one-year');
const TWO_YEAR = educationIndex('two-year');
const THREE_YEAR = educationIndex('three-year');
const TWO_OR_MORE = educationIndex('two-or-more');

export interface DatedCredential {
  /** Index of its level in EDUCATION_LEVELS. */
  level: number;
  canadian: boolean;
  /** First day on which it can count: award, and for a foreign one assessment. FAR_FUTURE without an assessment. */
  from: Day;
  /** Day of the assessment; FAR_FUTURE where none is needed or none exists. */
  assessed: Day;
}

/** A credential with its days as numbers. A Canadian one needs no assessment. */
export function datedCredential({ level, country, awardedOn, assessment }: Credential): DatedCredential {
  const canadian = country === 'CA';
  const awarded = toDay(awardedOn);
  const assessed = canadian || assessment === undefined ? FAR_FUTURE : toDay(assessment.issuedOn);
  return {
    level: INDEX_OF[level],
    canadian,
    from: canadian ? awarded : Math.max(awarded, assessed),
    assessed,
  };
}

/** First day on which an assessment that counts for so many years has become too old (IRPR 75(2)(e)); without one, never. */
export function assessmentExpiry({ assessed }: DatedCredential, years: number): Day {
  return addYears(assessed, years);
}

/** True when the credential's assessment counts no more. Most are decided without the calendar: a year has 365 days. */
export function isTooOld(credential: DatedCredential, years: number, day: Day): boolean {
  return day >= credential.assessed + 365 * years && day >= assessmentExpiry(credential, years);
}

export interface Education {
  /** Index in EDUCATION_LEVELS; 0 when no credential counts. */
  level: number;
  /** Best Canadian post-secondary credential: none, one or two years, or more. */
  canadianStudy: 'none' | 'short' | 'long';
  /** A Canadian credential of a programme of two years or more. */
  twoYearsInCanada: boolean;
}

/** What a person's credentials amount to on a day, when assessments count for so many years. */
export function educationOn(
  credentials: readonly DatedCredential[],
  day: Day,
  assessmentYears: number,
): Education {
  let level = 0;
  let postSecondary = 0;
  let canadian = 0;
  for (const credential of credentials) {
    if (day < credential.from || isTooOld(credential, assessmentYears, day)) continue;
    level = Math.max(level, credential.level);
    if (credential.level >= ONE_YEAR) postSecondary++;
    if (credential.canadian) canadian = Math.max(canadian, credential.level);
  }
  if (level === THREE_YEAR && postSecondary >= 2) level = TWO_OR_MORE;
  return {
    level,
    canadianStudy: canadian >= THREE_YEAR ? 'long' : canadian >= ONE_YEAR ? 'short' : 'none',
    twoYearsInCanada: canadian >= TWO_YEAR,
  };
}
