import type { IsoInstant } from '../profile/profile.ts';
import type { Ranked } from './rank-key.ts';

/** Score and submission instant of the last candidate invited: what a round publishes. */
export interface CutOff {
  score: number;
  submittedAt: IsoInstant;
}

/** The cut-off that a selection gives: that of its last candidate, or `null` when the round selected none. */
export function cutOffOf(selected: readonly Ranked[]): CutOff | null {
  const last = selected.at(-1);
  return last ? { score: last.score, submittedAt: last.submittedAt } : null;
}

/**
 * Whether a candidate ranks at the cut-off or above it. Inclusive: the last candidate invited stands exactly on it
 * (IRCC help centre answer 1318).
 *
 * @example isAtOrAbove({ score: 529, submittedAt: '2023-11-08T17:50:29.000Z' },
 *   { score: 529, submittedAt: '2023-11-08T17:50:29.000Z' }) // true
 */
export function isAtOrAbove(cutOff: CutOff, { score, submittedAt }: Omit<Ranked, 'id'>): boolean {
  return score > cutOff.score || (score === cutOff.score && submittedAt <= cutOff.submittedAt);
}
