import type { IsoInstant } from '../profile/profile.ts';
import type { Ranked } from './rank-key.ts';

/** Most candidates that one round may invite, by size or by score. The largest round published so far is 27,332 (2021-02-13). */
export const LARGEST_ROUND = 30_000;

/**
 * Who a round invites from its lane: the first `size` by rank, or everybody from `minimumScore` upwards, or the first
 * `size` of those. At least one of the two is given; without a size the round ends at the largest.
 */
export interface SelectionRule {
  size?: number;
  minimumScore?: number;
  /** The round's instant. A candidate who submitted after it is not in the round; one who submitted at it is. */
  asOf: IsoInstant;
}

/** @throws RangeError on a rule that would select every candidate, none, or a part of one */
export function checkRule({ size, minimumScore }: Omit<SelectionRule, 'asOf'>): void {
  if (size === undefined && minimumScore === undefined)
    throw new RangeError('a round needs a size or a minimum score');
  if (size !== undefined && (!Number.isInteger(size) || size < 1))
    throw new RangeError('the size of a round is a positive integer');
  if (minimumScore !== undefined && (!Number.isInteger(minimumScore) || minimumScore < 0))
    throw new RangeError('a minimum score is a non-negative integer');
}

/** Whether the candidate had submitted at the round's instant. */
export const submittedInTime = (rule: Pick<SelectionRule, 'asOf'>, candidate: Ranked): boolean =>
  candidate.submittedAt <= rule.asOf;

/** Whether the candidate's score is high enough for the round. */
export const scoresEnough = (rule: Pick<SelectionRule, 'minimumScore'>, candidate: Ranked): boolean =>
  rule.minimumScore === undefined || candidate.score >= rule.minimumScore;

/** How many a round invites at most. */
export const mostOf = ({ size = LARGEST_ROUND }: Pick<SelectionRule, 'size'>): number => size;

/**
 * Which sizes of a round end at a score.
 *
 * @param above candidates with more points
 * @param atOrAbove those with exactly these points too
 * @returns sizes from `least` to `most`; `null` when no candidate has these exact points, or the largest ends above
 * @example sizesEndingAt({ above: 6, atOrAbove: 8 }) // { least: 7, most: 8 }
 */
export function sizesEndingAt(count: { above: number; atOrAbove: number }): {
  least: number;
  most: number;
} | null {
  const [least, most] = [count.above + 1, Math.min(count.atOrAbove, LARGEST_ROUND)];
  return least <= most ? { least, most } : null;
}
