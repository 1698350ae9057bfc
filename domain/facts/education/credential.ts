import { type Day, FAR_FUTURE } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import type { Credential, CredentialLevel } from '../../profile/profile.ts';
import type { AssessmentBodies, CompiledBody } from '../../rulebook/compiled-bodies.ts';
import { EDUCATION_LEVELS, type EducationLevel } from '../../rulebook/rows.ts';
import type { FactChange } from '../validity/validity.ts';

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

/** A credential with its days as numbers. A Canadian one needs no assessment. */
export interface DatedCredential {
  fact: Credential;
  /** Index of its level in EDUCATION_LEVELS. */
  level: number;
  canadian: boolean;
  /** Of a programme in Canada of two academic years or more (IRPR 83(1)(b)); a master's degree is taken to be one. */
  twoYears: 'yes' | 'taken' | 'no';
  awarded: Day;
  /** Day of the assessment; FAR_FUTURE where none is needed or none exists. */
  assessed: Day;
  /** Who assessed it: undefined where nobody did, nobody need, or the body was not designated that day or is not listed. */
  assessor: CompiledBody | undefined;
}

const TWO_YEAR = educationIndex('two-year');

/** Levels name a length, all but a master's degree: there are some of one year. */
function twoYearsInCanada({ level, academicYears }: Credential): DatedCredential['twoYears'] {
  if (academicYears !== undefined) return academicYears >= 2 && level !== 'secondary' ? 'yes' : 'no';
  if (level === 'master') return 'taken';
  return INDEX_OF[level] >= TWO_YEAR ? 'yes' : 'no';
}

/** The designated body that issued an assessment on its day. */
function assessorOf(
  { organisation }: NonNullable<Credential['assessment']>,
  issued: Day,
  bodies: AssessmentBodies,
): CompiledBody | undefined {
  const body = bodies.named(organisation);
  return body !== undefined && body.first <= issued ? body : undefined;
}

export function datedCredential(fact: Credential, bodies: AssessmentBodies): DatedCredential {
  const { level, country, awardedOn, assessment } = fact;
  const canadian = country === 'CA';
  const needed = canadian ? undefined : assessment;
  const assessed = needed === undefined ? FAR_FUTURE : toDay(needed.issuedOn);
  const assessor = needed && assessorOf(needed, assessed, bodies);
  return {
    fact,
    level: INDEX_OF[level],
    canadian,
    twoYears: canadian ? twoYearsInCanada(fact) : 'no',
    awarded: toDay(awardedOn),
    assessed,
    assessor,
  };
}

/** True for a foreign credential that no organisation has assessed. */
export function isUnassessed({ canadian, assessed }: DatedCredential): boolean {
  return !canadian && assessed === FAR_FUTURE;
}

/** First day on which an assessment that counts for so many years has become too old (IRPR 75(2)(e)); without one, never. */
export function assessmentExpiry({ assessed }: DatedCredential, years: number): Day {
  return assessed === FAR_FUTURE ? FAR_FUTURE : addYears(assessed, years);
}

export type CredentialState = 'counts' | 'awarded-later' | 'not-assessed' | 'assessed-later' | 'too-old';

/**
 * What a credential counts for on a day, when assessments count for so many years. Most assessments are decided without the
 * calendar: a year has 365 days at least.
 */
export function credentialState(credential: DatedCredential, day: Day, years: number): CredentialState {
  const { awarded, canadian, assessed } = credential;
  if (day < awarded) return 'awarded-later';
  if (canadian) return 'counts';
  if (assessed === FAR_FUTURE) return 'not-assessed';
  if (day < assessed) return 'assessed-later';
  return day >= assessed + 365 * years && day >= assessmentExpiry(credential, years) ? 'too-old' : 'counts';
}

/** The days on which that changes. */
export function credentialChanges(credential: DatedCredential, years: number): FactChange[] {
  const { awarded, canadian, assessed } = credential;
  return [
    { on: canadian ? awarded : Math.max(awarded, assessed), code: 'credential-counts' },
    { on: assessmentExpiry(credential, years), code: 'assessment-expires' },
  ];
}
