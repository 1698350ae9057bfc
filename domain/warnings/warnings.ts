import { FAR_FUTURE } from '../calendar/day.ts';
import type { PreparedPerson } from '../candidate/candidate-facts.ts';
import type { LanguageChoice } from '../crs/language-choice.ts';
import { type DatedCredential, isTooOld } from '../facts/education/credential.ts';
import { sortFew } from '../order/sort-few.ts';
import type { DayFacts } from '../programs/day-facts.ts';
import type { Reason } from '../result/score-result.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import type { AdditionalRules } from '../rulebook/crs/crs-rules.ts';
import { FoundWarnings } from './found-warnings.ts';
import { testWarnings, type Whose, whoseIs } from './tests.ts';
import { workWarnings } from './work.ts';

function credentialWarnings(
  credentials: readonly DatedCredential[],
  { day, programs }: DayFacts,
  whose: string,
  found: FoundWarnings,
): void {
  for (const credential of credentials) {
    const { canadian, assessed, from } = credential;
    const unassessed = !canadian && assessed === FAR_FUTURE;
    if (unassessed) found.warn('credential-not-assessed', { whose });
    else if (day < from) found.warn('dated-later');
    else if (isTooOld(credential, programs.rules.assessmentYears, day))
      found.warn('assessment-expired', { whose });
  }
}

/** Whether the bonus for French depends on English, and English has its level in some abilities only. */
function isMixedEnglish(rules: AdditionalRules, { english, french }: LanguageChoice): boolean {
  if (english === undefined || english.lowest >= rules.englishLevel) return false;
  if (rules.french === rules.frenchWithEnglish || (french?.lowest ?? 0) < rules.frenchLevel) return false;
  return Math.max(...Object.values(english.levels)) >= rules.englishLevel;
}

function ruleWarnings(
  rulebook: CompiledRulebook,
  rules: CompiledCrs,
  facts: DayFacts,
  found: FoundWarnings,
): void {
  const { contains = [] } = rules.rules;
  const missing = rulebook.unpublishedCrs.findLast(
    ({ first, from }) => first <= facts.day && !contains.includes(from),
  );
  if (missing !== undefined) found.warn('rules-superseded', { since: missing.from });
  const { own, jobOffers } = facts.candidate;
  if (rules.occupations === 'skill-type' && own.work.spans.length + jobOffers.length > 0)
    found.warn('occupations-by-teer');
  if (isMixedEnglish(rules.additional, facts.languages)) found.warn('french-bonus-mixed-english');
}

function byCode(a: Reason, b: Reason): number {
  return a.code === b.code ? (a.message < b.message ? -1 : 1) : a.code < b.code ? -1 : 1;
}

function personWarnings(
  { credentials, sittings, work }: PreparedPerson,
  of: Whose,
  facts: DayFacts,
  found: FoundWarnings,
): void {
  const { day, speak, programs } = facts;
  const whose = whoseIs(of, speak);
  testWarnings(sittings, of === 'candidate' ? facts.sittings : facts.spouseSittings, day, whose, found);
  credentialWarnings(credentials, facts, whose, found);
  workWarnings(work, programs.rules.crsWorkYears, day, found);
}

/** Everything of a day that a reader must know, in a fixed order, each sentence once. */
export function warningsOn(
  rulebook: CompiledRulebook,
  rules: CompiledCrs,
  facts: DayFacts,
  others: readonly Reason[],
): Reason[] {
  const found = new FoundWarnings(facts.speak);
  const { candidate, funds } = facts;
  ruleWarnings(rulebook, rules, facts, found);
  personWarnings(candidate.own, 'candidate', facts, found);
  if (candidate.spouse !== undefined) personWarnings(candidate.spouse, 'spouse', facts, found);
  if (funds.warning !== undefined) found.add(funds.warning);
  for (const warning of others) found.add(warning);
  return sortFew(found.list, byCode);
}
