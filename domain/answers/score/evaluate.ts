import { ageOn } from '../../calendar/age.ts';
import type { Day } from '../../calendar/day.ts';
import { toDay, toIsoDate } from '../../calendar/iso-date.ts';
import { type PreparedCandidate, prepareCandidate } from '../../candidate/candidate-facts.ts';
import { lanesOn } from '../../categories/lanes.ts';
import { chooseLanguages } from '../../crs/language-choice.ts';
import { educationOn } from '../../facts/education/credential.ts';
import { fundsOn } from '../../facts/funds/settlement-funds.ts';
import { validSittings } from '../../facts/language/best-first.ts';
import type { Candidate, IsoDate, OfficialLanguage } from '../../profile/profile.ts';
import type { DayFacts } from '../../programs/day-facts.ts';
import { programResults } from '../../programs/programs.ts';
import type { ScoreResult } from '../../result/score-result.ts';
import type { CompiledCrs } from '../../rulebook/compiled-crs.ts';
import { type CompiledRulebook, compile } from '../../rulebook/compiled-rulebook.ts';
import { inForce } from '../../rulebook/lookup.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { crsFactsOn } from '../../score/crs-facts-on.ts';
import { warningsOn } from '../../warnings/warnings.ts';

/** A result without the day on which it changes next. */
export type Evaluation = Omit<ScoreResult, 'nextChangeOn'>;

const NONE: readonly never[] = [];

/** One day of a candidate: what a result is made of. */
export interface ScoredDay {
  rules: CompiledCrs;
  facts: DayFacts;
}

/** What facts that were read before come to on one day. Throws a RangeError for a day before the first rules. */
export function scoredDay(
  rulebook: CompiledRulebook,
  candidate: PreparedCandidate,
  day: Day,
  speak: OfficialLanguage,
): ScoredDay {
  const rules = inForce(rulebook.crs, day);
  const programs = inForce(rulebook.programs, day);
  if (rules === undefined || programs === undefined)
    throw new RangeError('no rules were in force on this day');
  const { own, spouse, profile } = candidate;
  const { assessmentYears } = programs.rules;
  const age = ageOn(candidate.birth, day);
  const education = educationOn(own.credentials, day, assessmentYears);
  const spouseEducation =
    spouse === undefined ? undefined : educationOn(spouse.credentials, day, assessmentYears);
  const spouseSittings = spouse === undefined ? NONE : validSittings(spouse.sittings, day);
  const dated = { day, candidate, programs, age, education, spouseEducation, spouseSittings };
  const sittings = validSittings(own.sittings, day);
  const languages = chooseLanguages(rules, crsFactsOn(rules, dated), sittings, profile.firstOfficialLanguage);
  const funds = fundsOn(rulebook, day, profile.familySize, speak);
  const facts: DayFacts = {
    day,
    candidate,
    programs,
    age,
    education,
    spouseEducation,
    spouseSittings,
    sittings,
    languages,
    funds,
    speak,
  };
  return { rules, facts };
}

/** The result of a day, under the name of `asOf`. */
export function resultOf(rulebook: CompiledRulebook, { rules, facts }: ScoredDay, asOf: IsoDate): Evaluation {
  const results = programResults(facts);
  const { lanes, warnings } = lanesOn(rulebook, facts, results);
  return {
    asOf,
    ruleset: rules.id,
    warnings: warningsOn(rulebook, rules, facts, warnings),
    crs: facts.languages.crs,
    programs: results,
    lanes,
  };
}

/** The result of one day for facts that were read before. Throws a RangeError for a day before the first rules. */
export function evaluateOn(
  rulebook: CompiledRulebook,
  candidate: PreparedCandidate,
  day: Day,
  speak: OfficialLanguage,
): Evaluation {
  return resultOf(rulebook, scoredDay(rulebook, candidate, day, speak), toIsoDate(day));
}

/**
 * The score of one candidate on one day, without `nextChangeOn`: for scoring in bulk.
 *
 * @param asOf any day from 2015-01-01; a RangeError before
 * @param speak the language of reasons and warnings
 */
export function evaluate(
  candidate: Candidate,
  asOf: IsoDate,
  rulebook: Rulebook = PUBLISHED_RULEBOOK,
  speak: OfficialLanguage = 'en',
): Evaluation {
  const compiled = compile(rulebook);
  const scored = scoredDay(compiled, prepareCandidate(candidate, compiled), toDay(asOf), speak);
  return resultOf(compiled, scored, asOf);
}
