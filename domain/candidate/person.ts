import { type DatedCredential, datedCredential } from '../facts/education/credential.ts';
import { compareSittings } from '../facts/language/best-first.ts';
import { type Sitting, sittingOf } from '../facts/language/sitting.ts';
import { type WorkHistory, workHistory } from '../facts/work/work-history.ts';
import type { Credential, LanguageTest, WorkPeriod } from '../profile/profile.ts';
import { putInOrder } from '../result/put-in-order.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import type { Classification } from '../rulebook/occupations/classification.ts';

/** Study, tests and work of one person as they were sent. */
export interface SentFacts {
  education?: readonly Credential[];
  languageTests?: readonly LanguageTest[];
  work?: readonly WorkPeriod[];
}

/** Study, tests and work of the candidate, or of a spouse or partner, with days as numbers. */
export interface Person {
  /** JSON Pointer to the person's facts. */
  at: '/profile' | '/profile/spouse';
  sent: SentFacts;
  /** In the order of the list as it was sent. */
  credentials: readonly DatedCredential[];
  /** Best first, as compareSittings orders. */
  sittings: readonly Sitting[];
  work: WorkHistory;
}

const NONE: readonly never[] = [];

function credentialsOf(education: readonly Credential[], rules: CompiledRulebook): DatedCredential[] {
  const credentials: DatedCredential[] = [];
  for (const fact of education) credentials.push(datedCredential(fact, rules.assessmentBodies));
  return credentials;
}

function sittingsOf(tests: readonly LanguageTest[], rules: CompiledRulebook, before: Person | undefined) {
  const read = (test: LanguageTest): Sitting =>
    before?.sittings.find(({ fact }) => fact === test) ?? sittingOf(test, rules);
  return putInOrder(tests.map(read), compareSittings);
}

/**
 * Reads a person's dates once.
 *
 * @param by what says which occupations are skilled
 * @param before the same person before a change: lists and tests that stayed the same objects are not read again
 */
export function readPerson(
  at: Person['at'],
  sent: SentFacts,
  rules: CompiledRulebook,
  by: Classification,
  before?: Person,
): Person {
  const { education = NONE, languageTests = NONE, work = NONE } = sent;
  const was = before?.sent;
  return {
    at,
    sent,
    credentials:
      before !== undefined && was?.education === education
        ? before.credentials
        : credentialsOf(education, rules),
    sittings:
      before !== undefined && was?.languageTests === languageTests
        ? before.sittings
        : sittingsOf(languageTests, rules, before),
    work:
      before !== undefined && was?.work === work && before.work.by === by
        ? before.work
        : workHistory(work, by, rules.policies),
  };
}
