import type { Day } from '../../calendar/day.ts';
import { credentialState, type DatedCredential, educationIndex } from './credential.ts';

const ONE_YEAR = educationIndex('one-year');
const THREE_YEAR = educationIndex('three-year');
const TWO_OR_MORE = educationIndex('two-or-more');

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
  let twoYearsInCanada = false;
  for (const credential of credentials) {
    if (credentialState(credential, day, assessmentYears) !== 'counts') continue;
    level = Math.max(level, credential.level);
    if (credential.level >= ONE_YEAR) postSecondary++;
    if (credential.canadian) canadian = Math.max(canadian, credential.level);
    if (credential.twoYears !== 'no') twoYearsInCanada = true;
  }
  if (level === THREE_YEAR && postSecondary >= 2) level = TWO_OR_MORE;
  return {
    level,
    canadianStudy: canadian >= THREE_YEAR ? 'long' : canadian >= ONE_YEAR ? 'short' : 'none',
    twoYearsInCanada,
  };
}
