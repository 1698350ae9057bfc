import { FAR_FUTURE } from '../calendar/day.ts';
import { type DatedCredential, isTooOld } from '../education/credentials.ts';
import { reason } from '../messages/reason.ts';
import { sortFew } from '../order/sort-few.ts';
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
    const unassessed = !canadian && assessed === FAR_FUTURE;
    if (unassessed) warn('credential-not-assessed', { whose });
    else if (day < from) warn('dated-later');
    else if (isTooOld(credential, programs.rules.assessmentYears, day)) warn('assessment-expired', { whose });
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

function byCode(a: Reason, b: Reason): number {
  return a.code === b.code ? (a.message < b.message ? -1 : 1) : a.code < b.code ? -1 : 1;
}

/** Everything of a day that a reader must know, in a fixed order, each sentence once. */
export function warningsOn(
  rulebook: CompiledRulebook,
  rules: CompiledCrs,
  facts: DayFacts,
  others: readonly Reason[],
): Reason[] {
  const found: Reason[] = [];
  const { candidate, day, speak, programs, funds } = facts;
  const add = (warning: Reason): void => {
    if (!found.some(({ message }) => message === warning.message)) found.push(warning);
  };
  const warn: Warn = (key, values) => add(reason(key, speak, values));
  const personWarnings = ({ credentials, sittings, work }: PreparedPerson, of: Whose): void => {
    const whose = whoseIs(of, speak);
    testWarnings(sittings, of === 'candidate' ? facts.sittings : facts.spouseSittings, day, whose, warn);
    credentialWarnings(credentials, facts, whose, warn);
    workWarnings(work, programs.rules.crsWorkYears, day, warn);
  };
  ruleWarnings(rulebook, rules, facts, warn);
  personWarnings(candidate.own, 'candidate');
  if (candidate.spouse !== undefined) personWarnings(candidate.spouse, 'spouse');
  if (funds.warning !== undefined) add(funds.warning);
  for (const warning of others) add(warning);
  return sortFew(found, byCode);
}
