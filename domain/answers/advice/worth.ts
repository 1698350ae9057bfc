import type { Day } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import { datedCredential, educationOn } from '../../facts/education/credential.ts';
import { isValid, sittingOf } from '../../facts/language/sitting.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { hourDays, windowStart } from '../../facts/work/hour-days.ts';
import { IN_CANADA, SKILLED, workHistory } from '../../facts/work/work-history.ts';
import type {
  CertificateOfQualification,
  Credential,
  JobOffer,
  LanguageTest,
  OfficialLanguage,
  WorkPeriod,
} from '../../profile/profile.ts';
import { inGroups } from '../../rulebook/compiled-programs.ts';
import type { Situation } from './situation.ts';

/*
 * What entries of a full list are worth, when one has to make way for a new one: only the order matters. What does not
 * count goes first.
 */

/**
 * Of results on a day: those of the language of the new one before those of the other, since it covers them; the lower
 * first.
 */
export function worthOfTest(
  { compiled }: Situation,
  language: OfficialLanguage,
  day: Day,
): (test: LanguageTest) => number {
  return (test) => {
    const sitting = sittingOf(test, compiled);
    if (!isValid(sitting, day)) return 0;
    return sitting.sum + (sitting.language === language ? 1 : 1000);
  };
}

/** Of credentials: the lower level first. */
export function worthOfCredential({ asOf, programs }: Situation): (credential: Credential) => number {
  return (credential) => educationOn([datedCredential(credential)], asOf, programs.assessmentYears).level;
}

/** Of jobs: those with fewer hours in the longest window first. */
export function worthOfJob({ asOf, programs }: Situation): (period: WorkPeriod) => number {
  const first = windowStart(asOf, Math.max(programs.crsWorkYears, programs.fsw.work.withinYears));
  return (period) => hourDays(workHistory([period]), SKILLED | IN_CANADA, first, asOf);
}

/** Of offers: those that do not count first. */
export function worthOfOffer(offer: JobOffer): number {
  return isQualifyingOffer(offer) ? 1 : 0;
}

/** Of certificates: those that were not issued yet, or are of no trade, first. */
export function worthOfCertificate({
  asOf,
  programs,
}: Situation): (certificate: CertificateOfQualification) => number {
  return ({ noc, issuedOn }) => (toDay(issuedOn) <= asOf && inGroups(noc, programs.fst.trades) ? 1 : 0);
}
