import type { CutOff } from '../rounds/cut-off.ts';
import type { Finding, FindingCode } from './finding.ts';
import { toHex } from './hex.ts';
import { type Hash, leafHash } from './merkle-tree.ts';
import { type CommittedRow, leafEntry, leafText } from './selection-leaf.ts';
import { verifyInclusion } from './verify-inclusion.ts';
import { type PublishedRound, rowRuleFindings } from './verify-selection.ts';

/** The proof of one candidate: what it takes, and what it says besides, which follows from that and the round. */
export interface StatedProof {
  row: CommittedRow;
  inclusionPath: readonly string[];
  roundId?: string;
  merkleRoot?: string;
  treeSize?: number;
  leafIndex?: number;
  leaf?: string;
  leafHash?: string;
}

const isBelow = (row: CommittedRow, cutOff: CutOff | null): boolean =>
  cutOff === null ||
  row.score < cutOff.score ||
  (row.score === cutOff.score && row.submittedAt > cutOff.submittedAt);

/** Whether a part of the proof says something else than it must; what it does not say contradicts nothing. */
const contradicts = <Value>(stated: Value | undefined, right: Value): boolean =>
  stated !== undefined && stated !== right;

/**
 * Holds the proof of one candidate against what its round has published. Nothing that the proof says of itself is
 * believed; what of it contradicts the round or its own row is named.
 *
 * @returns everything that does not fit; nothing when the row is in the selection that the round committed to
 */
export function verifyProof(proof: StatedProof, round: PublishedRound, hash: Hash): Finding[] {
  const { row } = proof;
  const { rank } = row;
  const faults: readonly [FindingCode, boolean][] = [
    ['not-in-selection', !verifyInclusion(proof, round, hash)],
    ['other-round', contradicts(proof.roundId, round.id)],
    ['other-root', contradicts(proof.merkleRoot, round.merkleRoot)],
    ['wrong-count', contradicts(proof.treeSize, round.selected)],
    ['wrong-place', contradicts(proof.leafIndex, rank - 1)],
    [
      'wrong-leaf',
      contradicts(proof.leaf, leafText(row, round)) ||
        contradicts(proof.leafHash, toHex(leafHash(leafEntry(row, round), hash))),
    ],
    ['more-than-asked-for', round.size !== null && rank > round.size],
    ['below-cut-off', isBelow(row, round.cutOff)],
  ];
  return [
    ...faults.flatMap(([code, found]) => (found ? [{ code, rank }] : [])),
    ...rowRuleFindings(row, round),
  ];
}
