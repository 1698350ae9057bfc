import type { Day } from '../calendar/day.ts';
import { toDay, toIsoDate } from '../calendar/iso-date.ts';
import { possibleChanges } from '../next-change/next-change.ts';
import { prepareCandidate } from '../profile/prepared-candidate.ts';
import type { Candidate, IsoDate, OfficialLanguage } from '../profile/profile.ts';
import { compile } from '../rules/compiled-rulebook.ts';
import { PUBLISHED_RULEBOOK } from '../rules/published-rulebook.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { type Evaluation, evaluateOn } from './evaluate.ts';
import type { ScoreResult } from './score-result.ts';

/** A result without its day, as text: two days on which nothing differs have the same. */
function imprint({ asOf: _, ...result }: Evaluation): string {
  return JSON.stringify(result);
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
  const on = (day: Day): Evaluation => evaluateOn(compiled, prepared, day, speak);
  const today = toDay(asOf);
  const result = on(today);
  const unchanged = imprint(result);
  for (const day of possibleChanges(compiled, prepared, today))
    if (imprint(on(day)) !== unchanged) return { ...result, nextChangeOn: toIsoDate(day) };
  return { ...result, nextChangeOn: null };
}

export { evaluate } from './evaluate.ts';
