import { toDay, toIsoDate } from '../calendar/iso-date.ts';
import { possibleChanges } from '../next-change/next-change.ts';
import { prepareCandidate } from '../profile/prepared-candidate.ts';
import type { Candidate, IsoDate, OfficialLanguage } from '../profile/profile.ts';
import { compile } from '../rules/compiled-rulebook.ts';
import { PUBLISHED_RULEBOOK } from '../rules/published-rulebook.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { type Evaluation, evaluateOn } from './evaluate.ts';
import { isSameData } from './same-data.ts';
import type { ScoreResult } from './score-result.ts';

/** True when two results say the same, each of its day. */
function isSame(a: Evaluation, b: Evaluation): boolean {
  return isSameData({ ...a, asOf: b.asOf }, b);
}

/**
 * The score of one candidate on one day: the whole result, with the first later day on which time alone changes
 * anything of it. A result depends on candidate, day, rulebook and language alone.
 *
 * @param asOf any day from 2015-01-01; a RangeError before. On days after the newest published rules, those apply and
 *   the result carries the warning `rules-superseded`
 * @param speak the language of reasons and warnings
 *
 * @example score({ profile }, '2026-02-18').crs.total
 */
export function score(
  candidate: Candidate,
  asOf: IsoDate,
  rulebook: Rulebook = PUBLISHED_RULEBOOK,
  speak: OfficialLanguage = 'en',
): ScoreResult {
  const compiled = compile(rulebook);
  const prepared = prepareCandidate(candidate, compiled);
  const today = toDay(asOf);
  const result = evaluateOn(compiled, prepared, today, speak);
  for (const day of possibleChanges(compiled, prepared, today))
    if (!isSame(evaluateOn(compiled, prepared, day, speak), result))
      return { ...result, nextChangeOn: toIsoDate(day) };
  return { ...result, nextChangeOn: null };
}

export { evaluate } from './evaluate.ts';
