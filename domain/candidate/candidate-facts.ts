import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import { type DatedCertificate, datedCertificate } from '../facts/certificate/certificate.ts';
import { type DatedNomination, datedNomination } from '../facts/nomination/nomination.ts';
import { type ClassedOffer, classedOffers } from '../facts/offer/job-offer.ts';
import { type DatedService, serviceSpells } from '../facts/service/military-service.ts';
import type { Candidate, OfficialLanguage, Profile } from '../profile/profile.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import type { Classification } from '../rulebook/occupations/classification.ts';
import { type Person, readPerson } from './person.ts';

/** A candidate's facts in the form that scoring reads for any day of one classification of occupations. */
export interface CandidateFacts {
  occupations: Classification;
  birth: Day;
  own: Person;
  /** Only an accompanying spouse or partner who is neither citizen nor permanent resident. */
  spouse: Person | undefined;
  certificates: readonly DatedCertificate[];
  jobOffers: readonly ClassedOffer[];
  service: readonly DatedService[];
  nomination: DatedNomination | undefined;
  familySize: number;
  intendedProvince: Profile['intendedProvince'];
  settlementFunds: number;
  firstOfficialLanguage: OfficialLanguage | undefined;
  siblingInCanada: boolean;
}

const NONE: readonly never[] = [];

/**
 * Reads a candidate's dates once. Throws a RangeError for a date that does not exist: callers validate first.
 *
 * @param occupations what says which of them are skilled
 * @param before the same candidate before a change: what stayed the same is not read again
 */
export function readFacts(
  { profile, nomination }: Candidate,
  rules: CompiledRulebook,
  occupations: Classification,
  before?: CandidateFacts,
): CandidateFacts {
  const { familySize, intendedProvince, settlementFunds, firstOfficialLanguage, siblingInCanada } = profile;
  const { spouse, certificatesOfQualification = NONE, jobOffers = NONE, militaryService = NONE } = profile;
  const spouseCounts = spouse?.accompanying === true && !spouse.canadianOrPermanentResident;
  return {
    occupations,
    birth: toDay(profile.dateOfBirth),
    own: readPerson('/profile', profile, rules, occupations, before?.own),
    spouse: spouseCounts
      ? readPerson('/profile/spouse', spouse, rules, occupations, before?.spouse)
      : undefined,
    certificates: certificatesOfQualification.map((one) => datedCertificate(one, occupations)),
    jobOffers: classedOffers(jobOffers, occupations),
    service: serviceSpells(militaryService),
    nomination: nomination === undefined ? undefined : datedNomination(nomination),
    familySize,
    intendedProvince,
    settlementFunds,
    firstOfficialLanguage,
    siblingInCanada: siblingInCanada === true,
  };
}
