import { toHex } from '#domain/proofs/hex';
import { treeRoot } from '#domain/proofs/merkle-tree';
import type { RoundTerms } from '#domain/proofs/selection-leaf';
import { subtreeRoots } from '#domain/proofs/subtrees';
import type { Ranked } from '#domain/rounds/rank-key';
import type { RoundOpening } from '../table/round-opening.ts';
import { committedRows, leavesOf } from './committed-rows.ts';
import { sha256 } from './sha256.ts';

/**
 * Commits to a selection: an officer can later show a reader of the root what it was made of.
 *
 * @param secret of the round, hexadecimal
 */
export function commitTo(
  selected: readonly Ranked[],
  secret: string,
  round: RoundTerms,
): { merkleRoot: string; opening: RoundOpening } {
  const subtrees = subtreeRoots(leavesOf(committedRows(selected, secret), round), sha256);
  return { merkleRoot: toHex(treeRoot(subtrees, sha256)), opening: { secret, subtrees } };
}
