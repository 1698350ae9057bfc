import { assessmentExpiry, type DatedCredential } from '../education/credentials.ts';
import { reason } from '../messages/reason.ts';
import type { PreparedPerson } from '../profile/prepared-candidate.ts';
import type { DayFacts } from '../programs/day-facts.ts';
import type { CompiledCrs } from '../rules/compiled-crs.ts';
import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';
import { inForce } from '../rules/lookup.ts';
import type { Reason } from '../score/score-result.ts';
import { testWarnings, type Warn, type Whose, whoseIs } from './tests.ts';
import { workWarnings } from './work.ts';

function credentialWarnings(
  credentials: readonly DatedCredential[],
  { day, programs }: DayFacts,
  whose: string,
  warn: Warn,
): void {
  for (const credential of credentials) {
    const { canadian, assessed, from } = credential;
    const unassessed = !canadian && assessed === Number.POSITIVE_INFINITY;
    if (unassessed) warn('credential-not-assessed', { whose });
    else if (day < from) warn('dated-later');
    else if (day >= assessmentExpiry(credential, programs.rules.assessmentYears))
      warn('assessment-expired', { whose });
  }
}

function ruleWarnings(rulebook: CompiledRulebook, rules: CompiledCrs, facts: DayFacts, warn: Warn): void {
  const change = inForce(rulebook.unpublishedCrs, facts.day);
  if (change !== undefined && change.first > rules.first) warn('rules-superseded', { since: change.from });
  const { own, jobOffers } = facts.candidate;
  if (rules.occupations === 'skill-type' && own.work.spans.length + jobOffers.length > 0)
    warn('occupations-by-teer');
  const { french, english } = facts.languages;
  const { additional } = rules;
  if (additional.french !== additional.frenchWithEnglish && (french?.lowest ?? 0) >= additional.frenchLevel) {
    const { lowest, levels } = english ?? { lowest: 0, levels: undefined };
    const some = levels !== undefined && Math.max(...Object.values(levels)) >= additional.englishLevel;
    if (some && lowest < additional.englishLevel) warn('french-bonus-mixed-english');
  }
}

/** Everything of a day that a reader must know, in a fixed order, each sentence once. */
export function warningsOn(
  rulebook: CompiledRulebook,
  rules: CompiledCrs,
  facts: DayFacts,
  others: readonly Reason[],
): Reason[] {
  const found = new Map<string, Reason>();
  const { candidate, day, speak, languages, programs } = facts;
  const warn: Warn = (key, values) => {
    const warning = reason(key, speak, values);
    found.set(warning.message, warning);
  };
  const personWarnings = ({ credentials, sittings, work }: PreparedPerson, of: Whose): void => {
    const whose = whoseIs(of, speak);
    const used = of === 'candidate' ? [languages.english, languages.french] : facts.spouseSittings;
    testWarnings(sittings, used, day, whose, warn);
    credentialWarnings(credentials, facts, whose, warn);
    workWarnings(work, programs.rules.crsWorkYears, day, warn);
  };
  ruleWarnings(rulebook, rules, facts, warn);
  personWarnings(candidate.own, 'candidate');
  if (candidate.spouse !== undefined) personWarnings(candidate.spouse, 'spouse');
  if (facts.funds.warning !== undefined) found.set(facts.funds.warning.message, facts.funds.warning);
  for (const warning of others) found.set(warning.message, warning);
  return [...found.values()].sort((a, b) =>
    a.code === b.code ? (a.message < b.message ? -1 : 1) : a.code < b.code ? -1 : 1,
  );
}
