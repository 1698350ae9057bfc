import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import { type DatedCredential, datedCredential } from '../facts/education/credential.ts';
import { compareSittings } from '../facts/language/best-first.ts';
import { type Sitting, sittingOf } from '../facts/language/sitting.ts';
import { type DatedService, serviceSpells } from '../facts/service/military-service.ts';
import { type WorkHistory, workHistory } from '../facts/work/work-history.ts';
import { sortFew } from '../order/sort-few.ts';
import type {
  Candidate,
  Credential,
  JobOffer,
  LanguageTest,
  OfficialLanguage,
  Profile,
  WorkPeriod,
} from '../profile/profile.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';

/** Study, tests and work of one person, with days as numbers. */
export interface PreparedPerson {
  credentials: readonly DatedCredential[];
  /** Best first, as compareSittings orders. */
  sittings: readonly Sitting[];
  work: WorkHistory;
}

/** The facts of a profile that have no date. */
export interface UndatedFacts {
  familySize: number;
  intendedProvince: Profile['intendedProvince'];
  settlementFunds: number;
  firstOfficialLanguage: OfficialLanguage | undefined;
  siblingInCanada: boolean;
}

/** A candidate's facts in the form that scoring reads for any day. */
export interface PreparedCandidate {
  /** Read once: a profile as it was received can have one of many layouts, and is slow to read. */
  profile: UndatedFacts;
  birth: Day;
  own: PreparedPerson;
  /** Only an accompanying spouse or partner who is neither citizen nor permanent resident. */
  spouse: PreparedPerson | undefined;
  certificates: readonly { noc: string; from: Day }[];
  jobOffers: readonly JobOffer[];
  military: readonly DatedService[];
  nomination: { province: string; from: Day } | undefined;
}

const NONE: readonly never[] = [];

interface Person {
  education?: readonly Credential[];
  languageTests?: readonly LanguageTest[];
  work?: readonly WorkPeriod[];
}

function person(facts: Person, rules: CompiledRulebook): PreparedPerson {
  const { education = NONE, languageTests = NONE, work = NONE } = facts;
  return {
    credentials: education.map(datedCredential),
    sittings: sortFew(
      languageTests.map((test) => sittingOf(test, rules)),
      compareSittings,
    ),
    work: workHistory(work),
  };
}

/**
 * Reads a candidate's dates once. Throws a RangeError for a date that does not exist: callers validate first.
 */
export function prepareCandidate(
  { profile, nomination }: Candidate,
  rules: CompiledRulebook,
): PreparedCandidate {
  const { familySize, intendedProvince, settlementFunds, firstOfficialLanguage, siblingInCanada } = profile;
  const { spouse, certificatesOfQualification = NONE, jobOffers = NONE, militaryService = NONE } = profile;
  const spouseCounts = spouse?.accompanying === true && !spouse.canadianOrPermanentResident;
  return {
    profile: {
      familySize,
      intendedProvince,
      settlementFunds,
      firstOfficialLanguage,
      siblingInCanada: siblingInCanada === true,
    },
    birth: toDay(profile.dateOfBirth),
    own: person(profile, rules),
    spouse: spouseCounts ? person(spouse, rules) : undefined,
    certificates: certificatesOfQualification.map(({ noc, issuedOn }) => ({
      noc,
      from: toDay(issuedOn),
    })),
    jobOffers,
    military: serviceSpells(militaryService),
    nomination:
      nomination === undefined
        ? undefined
        : { province: nomination.province, from: toDay(nomination.acceptedOn) },
  };
}
