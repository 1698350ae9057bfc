import { type CutOff, cutOffOf } from './cut-off.ts';
import { compareRank, type Ranked } from './rank-key.ts';
import { checkRule, mostOf, type SelectionRule, scoresEnough, submittedInTime } from './selection-rule.ts';

/** A candidate with the place that they take in a round, counted from 1. */
export interface RankedPlace extends Ranked {
  rank: number;
}

/** What a round would do, or did. */
export interface SelectionResult {
  /** Candidates of the lane who had submitted by the round's instant, whatever their score. */
  considered: number;
  /** Best first. */
  invited: RankedPlace[];
  /** `null` when the round invites no candidate. */
  cutOff: CutOff | null;
}

/**
 * Who a round invites out of candidates in any order: the same choice that a round makes from the ranked lane.
 *
 * @param candidates with `lanes` or without; read once
 * @param rule `lane` leaves out candidates who do not rank in it
 * @throws RangeError when the rule has neither a size nor a minimum score, or one that is no sensible number
 * @example selectInvited([{ id: 'a', score: 500, submittedAt: '2026-01-01T00:00:00.000Z' }],
 *   { size: 1, asOf: '2026-02-01T00:00:00.000Z' })
 *   // { considered: 1, invited: [{ rank: 1, id: 'a', … }], cutOff: { score: 500, submittedAt: '2026-01-01T…' } }
 */
export function selectInvited(
  candidates: Iterable<Ranked & { lanes?: readonly string[] }>,
  rule: SelectionRule & { lane?: string },
): SelectionResult {
  checkRule(rule);
  let considered = 0;
  const able: Ranked[] = [];
  for (const candidate of candidates) {
    if (rule.lane !== undefined && !candidate.lanes?.includes(rule.lane)) continue;
    if (!submittedInTime(rule, candidate)) continue;
    considered += 1;
    if (scoresEnough(rule, candidate)) able.push(candidate);
  }
  const chosen = able.sort(compareRank).slice(0, mostOf(rule));
  const invited = chosen.map(({ id, score, submittedAt }, index) => ({
    rank: index + 1,
    id,
    score,
    submittedAt,
  }));
  return { considered, invited, cutOff: cutOffOf(invited) };
}
