import type { IsoInstant } from '../profile/profile.ts';
import type { RankedPlace } from '../rounds/select-invited.ts';

/** One row of a committed selection, with the random text that keeps others from guessing it. */
export interface CommittedRow extends RankedPlace {
  /** Hexadecimal. Known to the candidate and to officers only. */
  nonce: string;
}

/** What a round was asked for, and who could be in it: part of every leaf, so that the root is of this round alone. */
export interface RoundTerms {
  id: string;
  lane: string;
  /** `null` when the minimum score alone decides. */
  size: number | null;
  minimumScore?: number;
  /** The last instant at which a candidate in the round can have submitted. */
  submittedBy: IsoInstant;
}

/** The form of a leaf. It is part of the data: another form has another number. */
const LEAF_FORM = 2;

const encoder = new TextEncoder();

/**
 * What stands at a leaf of a round's tree, separated by tabs, in UTF-8: this form; the round's id, lane, size, minimum
 * score (nothing where it has none) and last instant to submit; rank, id, score, submission instant and nonce of the
 * row. Rank counts from 1.
 *
 * @example leafText(
 *   { rank: 1, id: 'p1', score: 529, submittedAt: '2023-11-08T17:50:29.000Z', nonce: '00ff' },
 *   { id: 'general-20240423T165459Z', lane: 'general', size: 2095, submittedBy: '2024-04-23T16:54:59.000Z' },
 * ) // 'ronde/selection/2\tgeneral-20240423T165459Z\tgeneral\t2095\t\t2024-04-23T16:54:59.000Z\t1\tp1\t529\t2023-11-08T17:50:29.000Z\t00ff'
 */
export function leafText(row: CommittedRow, round: RoundTerms): string {
  const { id: roundId, lane, size, minimumScore = '', submittedBy } = round;
  const { rank, id, score, submittedAt, nonce } = row;
  const terms = [roundId, lane, size ?? '', minimumScore, submittedBy];
  return [`ronde/selection/${LEAF_FORM}`, ...terms, rank, id, score, submittedAt, nonce].join('\t');
}

/** The bytes of {@link leafText}. */
export const leafEntry = (row: CommittedRow, round: RoundTerms): Uint8Array =>
  encoder.encode(leafText(row, round));
