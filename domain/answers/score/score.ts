import { toDay } from '../../calendar/iso-date.ts';
import type { Candidate, IsoDate } from '../../profile/profile.ts';
import type { ScoreResult } from '../../result/score-result.ts';
import { compile } from '../../rulebook/compiled-rulebook.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import type { RulesOption } from './evaluate.ts';
import { resultsFrom } from './next-change.ts';

/**
 * The score of one candidate on one day: the whole result, with the first later day on which time alone changes
 * anything of it. A result depends on candidate, day and rulebook alone.
 *
 * @param asOf any day from 2015-01-01; a RangeError before. On days after the newest published rules, those apply and
 *   the result carries the warning `rules-superseded`
 *
 * @example score({ profile }, '2026-02-18').crs.total
 */
export function score(
  candidate: Candidate,
  asOf: IsoDate,
  { rulebook = PUBLISHED_RULEBOOK }: RulesOption = {},
): ScoreResult {
  const results = resultsFrom(compile(rulebook), candidate, toDay(asOf));
  const today = results.next().value;
  if (today === undefined) throw new RangeError('no result of this day');
  return { ...today.result, nextChangeOn: results.next().value?.result.asOf ?? null };
}

export { evaluate } from './evaluate.ts';
