import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import { type DatedCertificate, datedCertificate } from '../facts/certificate/certificate.ts';
import { type DatedNomination, datedNomination } from '../facts/nomination/nomination.ts';
import { type DatedService, serviceSpells } from '../facts/service/military-service.ts';
import type { Candidate, JobOffer, OfficialLanguage, Profile } from '../profile/profile.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import { type Person, readPerson } from './person.ts';

/** A candidate's facts in the form that scoring reads for any day. */
export interface CandidateFacts {
  birth: Day;
  own: Person;
  /** Only an accompanying spouse or partner who is neither citizen nor permanent resident. */
  spouse: Person | undefined;
  certificates: readonly DatedCertificate[];
  jobOffers: readonly JobOffer[];
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
 * @param before the same candidate before a change: what stayed the same is not read again
 */
export function readFacts(
  { profile, nomination }: Candidate,
  rules: CompiledRulebook,
  before?: CandidateFacts,
): CandidateFacts {
  const { familySize, intendedProvince, settlementFunds, firstOfficialLanguage, siblingInCanada } = profile;
  const { spouse, certificatesOfQualification = NONE, jobOffers = NONE, militaryService = NONE } = profile;
  const spouseCounts = spouse?.accompanying === true && !spouse.canadianOrPermanentResident;
  return {
    birth: toDay(profile.dateOfBirth),
    own: readPerson('/profile', profile, rules, before?.own),
    spouse: spouseCounts ? readPerson('/profile/spouse', spouse, rules, before?.spouse) : undefined,
    certificates: certificatesOfQualification.map(datedCertificate),
    jobOffers,
    service: serviceSpells(militaryService),
    nomination: nomination === undefined ? undefined : datedNomination(nomination),
    familySize,
    intendedProvince,
    settlementFunds,
    firstOfficialLanguage,
    siblingInCanada: siblingInCanada === true,
  };
}
