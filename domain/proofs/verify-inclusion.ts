import { fromHex, toHex } from './hex.ts';
import { type Hash, leafHash, provenRoot } from './merkle-tree.ts';
import { type CommittedRow, leafEntry, type RoundTerms } from './selection-leaf.ts';

/**
 * Whether an inclusion proof shows that this row is in the selection that a round committed to. The leaf is made anew
 * from the row and the round's terms, so nothing that the proof says of itself is believed.
 */
export function verifyInclusion(
  proof: { row: CommittedRow; inclusionPath: readonly string[] },
  round: RoundTerms & { selected: number; merkleRoot: string },
  hash: Hash,
): boolean {
  const path = proof.inclusionPath.map(fromHex).filter((step) => step !== undefined);
  if (path.length !== proof.inclusionPath.length) return false;
  const leaf = leafHash(leafEntry(proof.row, round), hash);
  const root = provenRoot({ leaf, index: proof.row.rank - 1, size: round.selected, path }, hash);
  return root !== undefined && toHex(root) === round.merkleRoot;
}
