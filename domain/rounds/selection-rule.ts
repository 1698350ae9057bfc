import type { IsoInstant } from '../profile/profile.ts';
import type { Ranked } from './rank-key.ts';

/** Most candidates that one round may ask for. The largest round published so far is 27,332 (2021-02-13). */
export const LARGEST_ROUND = 30_000;

/**
 * Who a round invites from its lane: the first `size` by rank, or everybody from `minimumScore` upwards, or the first
 * `size` of those. At least one of the two is given.
 */
export interface SelectionRule {
  size?: number;
  minimumScore?: number;
  /** The round's instant. Whoever submitted after it is not in the round; whoever submitted at it is. */
  asOf: IsoInstant;
}

/** @throws RangeError on a rule that would select everybody, nobody, or a part of a candidate */
export function checkRule({ size, minimumScore }: Omit<SelectionRule, 'asOf'>): void {
  if (size === undefined && minimumScore === undefined)
    throw new RangeError('a round needs a size or a minimum score');
  if (size !== undefined && (!Number.isInteger(size) || size < 1))
    throw new RangeError('the size of a round is a positive integer');
  if (minimumScore !== undefined && (!Number.isInteger(minimumScore) || minimumScore < 0))
    throw new RangeError('a minimum score is a non-negative integer');
}

/** Whether the candidate had submitted at the round's instant. */
export const submittedInTime = (rule: SelectionRule, candidate: Ranked): boolean =>
  candidate.submittedAt <= rule.asOf;

/** Whether the candidate's score is high enough for the round. */
export const scoresEnough = (rule: SelectionRule, candidate: Ranked): boolean =>
  rule.minimumScore === undefined || candidate.score >= rule.minimumScore;
