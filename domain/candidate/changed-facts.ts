import { compareSittings } from '../facts/language/best-first.ts';
import type { Sitting } from '../facts/language/sitting.ts';
import { sortFew } from '../order/sort-few.ts';
import type { Candidate, Credential, LanguageTest, WorkPeriod } from '../profile/profile.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import { type PreparedCandidate, type PreparedPerson, prepareCandidate } from './candidate-facts.ts';

interface Lists {
  education?: readonly Credential[];
  languageTests?: readonly LanguageTest[];
  work?: readonly WorkPeriod[];
}

function newTests({ languageTests: known = [] }: Lists, { languageTests = [] }: Lists): LanguageTest[] {
  return languageTests.filter((test) => !known.includes(test));
}

/** The sittings of the tests that stayed, and those of the new ones. */
function sittingsOf({ languageTests = [] }: Lists, before: PreparedPerson, read: PreparedPerson): Sitting[] {
  const stayed = before.sittings.filter(({ fact }) => languageTests.includes(fact));
  return sortFew([...stayed, ...read.sittings], compareSittings);
}

/** The lists that are others than before; empty where they are the same, which need not be read again. */
function changedLists<Person extends Lists>(was: Person, is: Person) {
  return {
    ...is,
    education: is.education === was.education ? [] : (is.education ?? []),
    languageTests: is.languageTests === was.languageTests ? [] : newTests(was, is),
    work: is.work === was.work ? [] : (is.work ?? []),
  };
}

function joined(was: Lists, is: Lists, before: PreparedPerson, read: PreparedPerson): PreparedPerson {
  return {
    credentials: is.education === was.education ? before.credentials : read.credentials,
    sittings: is.languageTests === was.languageTests ? before.sittings : sittingsOf(is, before, read),
    work: is.work === was.work ? before.work : read.work,
  };
}

/**
 * What `prepareCandidate` gives for a changed candidate. Lists that the change left alone are not read again, nor are
 * language tests that were there before, so that scoring many changes of one candidate costs little however long the lists are.
 *
 * @param before the candidate before, and what was prepared from it
 */
export function preparedAfter(
  before: { candidate: Candidate; prepared: PreparedCandidate },
  changed: Candidate,
  rules: CompiledRulebook,
): PreparedCandidate {
  const { candidate, prepared } = before;
  const [was, is] = [candidate.profile, changed.profile];
  const bothSpouses = was.spouse &&
    is.spouse &&
    prepared.spouse && { was: was.spouse, is: is.spouse, before: prepared.spouse };
  const sameCertificates = is.certificatesOfQualification === was.certificatesOfQualification;
  const sameService = is.militaryService === was.militaryService;
  const profile = {
    ...changedLists(was, is),
    ...(sameCertificates && { certificatesOfQualification: [] }),
    ...(sameService && { militaryService: [] }),
    ...(bothSpouses && { spouse: changedLists(bothSpouses.was, bothSpouses.is) }),
  };
  const read = prepareCandidate({ ...changed, profile }, rules);
  const spouse =
    bothSpouses && read.spouse
      ? joined(bothSpouses.was, bothSpouses.is, bothSpouses.before, read.spouse)
      : read.spouse;
  return {
    ...read,
    own: joined(was, is, prepared.own, read.own),
    spouse,
    certificates: sameCertificates ? prepared.certificates : read.certificates,
    military: sameService ? prepared.military : read.military,
  };
}
