import type { Day } from '../../calendar/day.ts';
import { toDay, toIsoDate } from '../../calendar/iso-date.ts';
import { prepareCandidate } from '../../candidate/candidate-facts.ts';
import { PossibleChanges } from '../../next-change/next-change.ts';
import type { Turn } from '../../next-change/turn.ts';
import type { Candidate, IsoDate, OfficialLanguage } from '../../profile/profile.ts';
import { isSameData } from '../../result/same-data.ts';
import type { ScoreResult } from '../../result/score-result.ts';
import { type CompiledRulebook, compile } from '../../rulebook/compiled-rulebook.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { foretoldChange } from '../../score/foretold-change.ts';
import { type Evaluation, resultOf, type ScoredDay, scoredDay } from './evaluate.ts';

/** The first later day on which time alone changes a result; undefined when none does. */
function nextChange(rulebook: CompiledRulebook, today: ScoredDay, result: Evaluation): Day | undefined {
  const { candidate, day, speak } = today.facts;
  const changes = new PossibleChanges(rulebook, candidate, day);
  let known = today;
  const isIdle = (turn: Turn): boolean => foretoldChange(rulebook, known, result, turn) === false;
  for (;;) {
    const turn = changes.after(known.facts.day, isIdle);
    if (turn === undefined) return undefined;
    if (foretoldChange(rulebook, known, result, turn) === true) return turn.day;
    known = scoredDay(rulebook, candidate, turn.day, speak);
    const hasSamePoints = isSameData(known.facts.languages.crs, result.crs);
    if (!hasSamePoints || !isSameData(resultOf(rulebook, known, result.asOf), result)) return turn.day;
  }
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
  const today = scoredDay(compiled, prepared, toDay(asOf), speak);
  const result = resultOf(compiled, today, asOf);
  const day = nextChange(compiled, today, result);
  const { ruleset, warnings, crs, programs, lanes } = result;
  return {
    asOf,
    ruleset,
    warnings,
    crs,
    programs,
    lanes,
    nextChangeOn: day === undefined ? null : toIsoDate(day),
  };
}

export { evaluate } from './evaluate.ts';
