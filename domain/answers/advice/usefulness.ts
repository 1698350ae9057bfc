import type { Day } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { datedCredential } from '../../facts/education/credential.ts';
import { educationOn } from '../../facts/education/education.ts';
import { isValid, sittingOf } from '../../facts/language/sitting.ts';
import { classedOffers, isOfferAmong, isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { hourDays } from '../../facts/work/hour-days.ts';
import { windowStart } from '../../facts/work/window.ts';
import { IN_CANADA, SKILLED, workHistory } from '../../facts/work/work-history.ts';
import type {
  CertificateOfQualification,
  Credential,
  JobOffer,
  LanguageTest,
  OfficialLanguage,
  WorkPeriod,
} from '../../profile/profile.ts';

/*
 * How useful the entries of a full list are, when one has to make way for a new one: only the order matters. What does not
 * count goes first.
 */

/**
 * Of results on a day: those of the language of the new one before those of the other, since it covers them; the lower
 * first.
 */
export function usefulnessOfTest(
  { rulebook }: OpenDay,
  language: OfficialLanguage,
  day: Day,
): (test: LanguageTest) => number {
  return (test) => {
    const sitting = sittingOf(test, rulebook);
    if (!isValid(sitting, day)) return 0;
    return sitting.sum + (sitting.language === language ? 1 : 1000);
  };
}

/** Of credentials: the lower level first. */
export function usefulnessOfCredential({
  day,
  programs,
  rulebook,
}: OpenDay): (credential: Credential) => number {
  return (credential) =>
    educationOn([datedCredential(credential, rulebook.assessmentBodies)], day, programs.rules.assessmentYears)
      .level;
}

/** Of jobs: those with fewer hours in the longest window first. */
export function usefulnessOfJob({ day, crs, programs }: OpenDay): (period: WorkPeriod) => number {
  const first = windowStart(day, Math.max(programs.rules.crsWorkYears, programs.rules.fsw.work.withinYears));
  return (period) => hourDays(workHistory([period], crs.occupations), SKILLED | IN_CANADA, first, day);
}

/** Of offers: those that do not count first. */
export function usefulnessOfOffer({ crs }: OpenDay): (offer: JobOffer) => number {
  const { highWage = [] } = crs.additionalRows;
  return (offer) =>
    (classedOffers([offer], crs.occupations).some(isQualifyingOffer) ? 1 : 0) +
    (highWage.some(({ occupations }) => isOfferAmong(offer, occupations)) ? 1 : 0);
}

/** Of certificates: those that were not issued yet, or are of no trade, first. */
export function usefulnessOfCertificate({
  day,
  programs,
}: OpenDay): (certificate: CertificateOfQualification) => number {
  return ({ noc, issuedOn }) => (toDay(issuedOn) <= day && programs.trades.has(noc) ? 1 : 0);
}
