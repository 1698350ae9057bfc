import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { frenchRow } from '../../crs/additional/french.ts';
import { credentialState, isUnassessed } from '../../facts/education/credential.ts';
import { type Sitting, sittingState } from '../../facts/language/sitting.ts';
import { DAYS_TO_APPLY } from '../../facts/validity/validity.ts';
import { CRS_WORK, spanState } from '../../facts/work/work-history.ts';
import type { WorkOnDay } from '../../facts/work/work-on-day.ts';
import { putInOrder } from '../../result/put-in-order.ts';
import { isSameData } from '../../result/same-data.ts';
import { verdict, type Warning } from '../../result/verdict.ts';
import type { Whose } from '../../result/warning-sentences.ts';
import { rulesWarnings } from './rules-warnings.ts';

/** Adds a warning, each once. */
function add(found: Warning[], warning: Warning): void {
  for (const known of found)
    if (known.code === warning.code && isSameData(known.values, warning.values)) return;
  found.push(warning);
}

/**
 * What is worth knowing of a person's language tests: what is too old, not yet taken or was not accepted, and of the sittings
 * in use, what soon expires or stands on one source.
 */
function addTests(
  found: Warning[],
  person: Person,
  used: readonly Sitting[],
  day: number,
  whose: Whose,
): void {
  for (const sitting of person.sittings) {
    const { name: test, expires, validYears } = sitting;
    const state = sittingState(sitting, day);
    if (state === 'later') add(found, verdict('dated-later', {}));
    else if (state === 'expired') add(found, verdict('test-expired', { whose, test, years: validYears }));
    else if (state === 'not-accepted') add(found, verdict('test-not-accepted', { test }));
    if (!used.includes(sitting)) continue;
    if (expires - day <= DAYS_TO_APPLY)
      add(found, verdict('test-expires-soon', { whose, test, days: DAYS_TO_APPLY }));
    if (sitting.unconfirmed) add(found, verdict('test-scale-unconfirmed', { test }));
  }
}

function addCredentials(found: Warning[], { credentials }: Person, of: OpenDay, whose: Whose): void {
  const years = of.programs.rules.assessmentYears;
  const listed = !of.rulebook.assessmentBodies.areUnknown;
  let [taken, certain] = [false, false];
  for (const credential of credentials) {
    const state = credentialState(credential, of.day, years);
    if (state === 'counts' && credential.twoYears === 'taken') taken = true;
    if (state === 'counts' && credential.twoYears === 'yes') certain = true;
    if (isUnassessed(credential)) add(found, verdict('credential-not-assessed', { whose }));
    else if (state === 'too-old') add(found, verdict('assessment-expired', { whose, years }));
    else if (state !== 'counts') add(found, verdict('dated-later', {}));
    else if (!credential.canadian && credential.assessor === undefined && listed)
      add(found, verdict('assessor-not-listed', { whose }));
  }
  if (taken && !certain) add(found, verdict('study-length-unknown', { whose }));
}

/** What has to be shown for work that counts by a policy only. */
function addPolicies(found: Warning[], uses: number, { rulebook, canadianUse }: OpenDay): void {
  for (const { rules, bit } of rulebook.policies)
    if ((uses & canadianUse & bit) !== 0)
      add(
        found,
        verdict('policy-to-show', { policy: rules.id, toShow: { en: rules.toShowEn, fr: rules.toShowFr } }),
      );
}

function addWork(found: Warning[], work: WorkOnDay, of: OpenDay): void {
  const within = of.programs.rules.crsWorkYears;
  const use = CRS_WORK | of.canadianUse;
  for (const span of work.history.spans) {
    const state = spanState(span, use, work.since(within), of.day);
    if (state === 'counts' && (span.uses & CRS_WORK) === 0) addPolicies(found, span.uses, of);
    if (state === 'unknown-occupation') add(found, verdict(state, { noc: span.noc }));
    else if (state === 'later') add(found, verdict('dated-later', {}));
    else if (state === 'too-old') add(found, verdict('work-not-counted', { why: state, within }));
    else if (state !== 'counts') add(found, verdict('work-not-counted', { why: state }));
  }
}

/** Offers and certificates under codes that no occupation has. */
function addUnknown(found: Warning[], { facts }: OpenDay): void {
  for (const { noc, state } of facts.jobOffers)
    if (state === 'unknown-occupation') add(found, verdict(state, { noc }));
  for (const { noc, known } of facts.certificates)
    if (!known) add(found, verdict('unknown-occupation', { noc }));
}

/** Whether the bonus for French depends on English, and English has its level in some abilities only. */
function isMixedEnglish({ crs, languages }: OpenDay): boolean {
  const { both, alone } = crs.additionalRows.french;
  if (both.points === alone.points || frenchRow(crs.additionalRows, languages) !== alone) return false;
  const { english } = languages;
  return english !== undefined && Math.max(...Object.values(english.levels)) >= crs.additional.englishLevel;
}

function addRules(found: Warning[], of: OpenDay): void {
  const { rulebook, crs, day } = of;
  for (const warning of rulesWarnings(rulebook, crs, day)) add(found, warning);
  if (isMixedEnglish(of))
    add(found, verdict('french-bonus-mixed-english', { level: crs.additional.englishLevel }));
}

/** By code, and of one code by what they say, so that the order of facts never matters. */
function byCode(a: Warning, b: Warning): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return JSON.stringify(a.values) < JSON.stringify(b.values) ? -1 : 1;
}

/**
 * Everything of a day that a reader must know, by code, each once.
 *
 * @param others warnings that other parts of the result have given
 */
export function warningsOn(of: OpenDay, others: readonly Warning[]): Warning[] {
  const { facts, sittings, spouseSittings, work, spouseWork, funds, day } = of;
  const found: Warning[] = [];
  addRules(found, of);
  addUnknown(found, of);
  addTests(found, facts.own, sittings, day, 'candidate');
  addCredentials(found, facts.own, of, 'candidate');
  addWork(found, work, of);
  if (facts.spouse !== undefined && spouseWork !== undefined) {
    addTests(found, facts.spouse, spouseSittings, day, 'spouse');
    addCredentials(found, facts.spouse, of, 'spouse');
    addWork(found, spouseWork, of);
  }
  if (funds.warning !== undefined) add(found, funds.warning);
  for (const warning of others) add(found, warning);
  return putInOrder(found, byCode);
}
