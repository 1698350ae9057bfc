import { toDay, toIsoDate } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { lanesOn } from '../../categories/lanes.ts';
import type { Candidate, IsoDate } from '../../profile/profile.ts';
import { programResults } from '../../programs/programs.ts';
import type { Evaluation } from '../../result/score-result.ts';
import { compile } from '../../rulebook/compiled-rulebook.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { openDay } from './open-day.ts';
import { warningsOn } from './warnings.ts';

/** What depends on the rules alone, beside candidate and day. */
export interface RulesOption {
  /** Absent: the published rules. */
  rulebook?: Rulebook;
}

/** The result of an opened day, under the name of `asOf`. */
export function resultOf(of: OpenDay, asOf: IsoDate = toIsoDate(of.day)): Evaluation {
  const programs = programResults(of);
  const { lanes, warnings } = lanesOn(of, programs);
  return {
    asOf,
    ruleset: of.crs.id,
    warnings: warningsOn(of, warnings),
    crs: of.languages.crs,
    programs,
    lanes,
  };
}

/**
 * The score of one candidate on one day, without `nextChangeOn`: for scoring in bulk.
 *
 * @param asOf any day from 2015-01-01; a RangeError before
 */
export function evaluate(
  candidate: Candidate,
  asOf: IsoDate,
  { rulebook = PUBLISHED_RULEBOOK }: RulesOption = {},
): Evaluation {
  return resultOf(openDay(compile(rulebook), candidate, toDay(asOf)), asOf);
}
