import { toDay } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { explainedCategories } from '../../categories/explained-categories.ts';
import { explainedCrs } from '../../crs/explained-crs.ts';
import type { Explanation } from '../../explanation/explanation.ts';
import type { Candidate, IsoDate } from '../../profile/profile.ts';
import { explainedPrograms } from '../../programs/explained-programs.ts';
import type { Evaluation } from '../../result/score-result.ts';
import { compile } from '../../rulebook/compiled-rulebook.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import { type RulesOption, resultOf } from '../score/evaluate.ts';
import { openDay } from '../score/open-day.ts';

/** Why the result of an opened day is what it is. */
export function explanationOf(of: OpenDay, { asOf, ruleset, programs, lanes }: Evaluation): Explanation {
  return {
    asOf,
    ruleset,
    crs: explainedCrs(of),
    programs: explainedPrograms(of, programs),
    categories: explainedCategories(of, lanes),
  };
}

/**
 * Why the result of a day is what it is: for every point of the ranking system and the selection grid, zero or not, and
 * for every requirement of programmes and categories, the dated rule, the fact used and where it stands in the profile,
 * the row hit, the source, and a sentence in both languages. Rows and outcomes are those that scoring hits.
 *
 * @param asOf any day from 2015-01-01; a RangeError before
 *
 * @example explain({ profile }, '2026-03-10').crs.parts[0] // section A, with its factors in `parts`
 */
export function explain(
  candidate: Candidate,
  asOf: IsoDate,
  { rulebook = PUBLISHED_RULEBOOK }: RulesOption = {},
): Explanation {
  const of = openDay(compile(rulebook), candidate, toDay(asOf));
  return explanationOf(of, resultOf(of, asOf));
}
