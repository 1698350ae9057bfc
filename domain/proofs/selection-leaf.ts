import type { RankedPlace } from '../rounds/select-invited.ts';

/** One row of a committed selection, with the random text that keeps others from guessing it. */
export interface CommittedRow extends RankedPlace {
  /** Hexadecimal. Known to the candidate and to officers only. */
  nonce: string;
}

const encoder = new TextEncoder();

/**
 * What stands at a leaf of a round's tree: version of this form, rank, id, score, submission instant and nonce,
 * separated by tabs, in UTF-8. Rank counts from 1.
 *
 * @example leafText({ rank: 1, id: 'p1', score: 529, submittedAt: '2023-11-08T17:50:29.000Z', nonce: '00ff' })
 *   // 'ronde/selection/1\t1\tp1\t529\t2023-11-08T17:50:29.000Z\t00ff'
 */
export function leafText({ rank, id, score, submittedAt, nonce }: CommittedRow): string {
  return ['ronde/selection/1', rank, id, score, submittedAt, nonce].join('\t');
}

/** The bytes of {@link leafText}. */
export const leafEntry = (row: CommittedRow): Uint8Array => encoder.encode(leafText(row));
