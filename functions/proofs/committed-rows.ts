import { createHmac } from 'node:crypto';
import { leafHash } from '#domain/proofs/merkle-tree';
import { type CommittedRow, leafEntry, type RoundTerms } from '#domain/proofs/selection-leaf';
import type { Ranked } from '#domain/rounds/rank-key';
import { sha256 } from './sha256.ts';

/** Half of an HMAC-SHA-256: 128 bits cannot be guessed. */
const NONCE_DIGITS = 32;

/**
 * The rows of a selection as they are committed to. Each has a nonce of its own, derived from the round's secret, so
 * that a candidate who knows one learns nothing about another.
 *
 * @param secret of the round, hexadecimal
 * @param from places before the first of `selected`; default 0
 */
export function committedRows(selected: readonly Ranked[], secret: string, from = 0): CommittedRow[] {
  const key = Buffer.from(secret, 'hex');
  return selected.map(({ id, score, submittedAt }, index) => {
    const rank = from + index + 1;
    const nonce = createHmac('sha256', key).update(`${rank}\t${id}`).digest('hex').slice(0, NONCE_DIGITS);
    return { rank, id, score, submittedAt, nonce };
  });
}

/** The hashes at the leaves of the tree over these rows of a round. */
export const leavesOf = (rows: readonly CommittedRow[], round: RoundTerms): Uint8Array[] =>
  rows.map((row) => leafHash(leafEntry(row, round), sha256));
