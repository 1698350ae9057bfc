import type { Day } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import type { CertificateOfQualification } from '../../profile/profile.ts';
import { isUnitGroup } from '../../rulebook/occupations/unit-groups.ts';
import type { FactChange } from '../validity/validity.ts';

export interface DatedCertificate {
  noc: string;
  /** Whether there is such an occupation. */
  known: boolean;
  issued: Day;
}

export function datedCertificate({ noc, issuedOn }: CertificateOfQualification): DatedCertificate {
  return { noc, known: isUnitGroup(noc), issued: toDay(issuedOn) };
}

/** True of an occupation from the day of issue on: a certificate does not run out. */
export function certificateCounts({ known, issued }: DatedCertificate, day: Day): boolean {
  return known && issued <= day;
}

/** The days on which that changes. */
export function certificateChanges({ known, issued }: DatedCertificate): FactChange[] {
  return known ? [{ on: issued, code: 'certificate-counts' }] : [];
}
