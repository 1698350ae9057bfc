import type { Day } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import type { CertificateOfQualification } from '../../profile/profile.ts';
import type { FactChange } from '../validity/validity.ts';

export interface DatedCertificate {
  noc: string;
  issued: Day;
}

export function datedCertificate({ noc, issuedOn }: CertificateOfQualification): DatedCertificate {
  return { noc, issued: toDay(issuedOn) };
}

/** True from the day of issue on: a certificate does not run out. */
export function certificateCounts({ issued }: DatedCertificate, day: Day): boolean {
  return issued <= day;
}

/** The days on which that changes. */
export function certificateChanges({ issued }: DatedCertificate): FactChange[] {
  return [{ on: issued, code: 'certificate-counts' }];
}
