import type { Day } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import type { CertificateOfQualification } from '../../profile/profile.ts';
import { type Classification, isSkilledOccupation } from '../../rulebook/occupations/classification.ts';
import { isUnitGroup } from '../../rulebook/occupations/unit-groups.ts';
import type { FactChange } from '../validity/validity.ts';

export interface DatedCertificate {
  noc: string;
  /** Whether there is such an occupation. */
  known: boolean;
  /** Whether it is a skilled one. */
  skilled: boolean;
  issued: Day;
}

/** @param by what says which occupations are skilled */
export function datedCertificate(
  { noc, issuedOn }: CertificateOfQualification,
  by: Classification,
): DatedCertificate {
  return { noc, known: isUnitGroup(noc), skilled: isSkilledOccupation(noc, by), issued: toDay(issuedOn) };
}

/** True of a skilled occupation from the day of issue on: a certificate does not run out. */
export function certificateCounts({ skilled, issued }: DatedCertificate, day: Day): boolean {
  return skilled && issued <= day;
}

/** The days on which that changes. */
export function certificateChanges({ skilled, issued }: DatedCertificate): FactChange[] {
  return skilled ? [{ on: issued, code: 'certificate-counts' }] : [];
}
