import { toHex } from '#domain/proofs/hex';
import { type CommittedRow, leafText } from '#domain/proofs/selection-leaf';
import { partialPath, partialRoot, SUBTREE_LEAVES } from '#domain/proofs/subtrees';
import type { TableAccess } from '../clients/table-access.ts';
import { readSelectionPage, type SelectionPage } from '../table/selection-pages.ts';
import type { CommittedRound } from './committed-round.ts';
import { committedRows, leavesOf } from './committed-rows.ts';
import { sha256 } from './sha256.ts';

/** Proves that one candidate is in a selection, at one rank, with one score. All hashes are hexadecimal SHA-256. */
export interface SelectionProof {
  roundId: string;
  /** The root that the round has published. */
  merkleRoot: string;
  /** Leaves of the tree: candidates selected. */
  treeSize: number;
  /** Counted from 0: one less than the rank. */
  leafIndex: number;
  row: CommittedRow;
  /** What is hashed at the leaf, as UTF-8, behind a zero byte. */
  leaf: string;
  leafHash: string;
  /** The siblings up to the root, lowest first (RFC 9162, 2.1.3). */
  inclusionPath: string[];
}

/** The chunks that hold some rows. All chunks but the last are equally long, so the first one tells. */
async function readRows(
  committed: CommittedRound,
  { from, to }: { from: number; to: number },
  deadline: AbortSignal,
  access: Pick<TableAccess, 'db' | 'table'>,
): Promise<CommittedRow[]> {
  const { candidates } = await readSelectionPage(committed, { chunk: 0, most: 1 }, deadline, access);
  const chunkSize = Math.max(1, candidates.length);
  const rows: CommittedRow[] = [];
  for (let chunk: number | undefined = Math.floor(from / chunkSize); chunk !== undefined; ) {
    const most = Math.ceil(to / chunkSize) - chunk;
    if (most <= 0) break;
    const page: SelectionPage = await readSelectionPage(committed, { chunk, most }, deadline, access);
    rows.push(...committedRows(page.candidates, committed.secret, page.from));
    chunk = page.next;
  }
  return rows.filter(({ rank }) => rank > from && rank <= to);
}

/**
 * The inclusion proof of one candidate. Reads the rows of their subtree only; the others are stored as their roots.
 *
 * @param rank from 1; see {@link findRank}
 * @throws Error when the selection in the table is not the one that was committed to
 */
export async function proveSelection(
  committed: CommittedRound,
  rank: number,
  deadline: AbortSignal,
  access: Pick<TableAccess, 'db' | 'table'>,
): Promise<SelectionProof> {
  const { roundId, merkleRoot, selected, subtrees, terms } = committed;
  const leafIndex = rank - 1;
  const subtree = Math.floor(leafIndex / SUBTREE_LEAVES);
  const from = subtree * SUBTREE_LEAVES;
  const rows = await readRows(committed, { from, to: from + SUBTREE_LEAVES }, deadline, access);
  const tree = { subtrees, subtree, leaves: leavesOf(rows, terms) };
  const place = leafIndex - from;
  const [row, leaf] = [rows[place], tree.leaves[place]];
  if (!row || !leaf || toHex(partialRoot(tree, sha256)) !== merkleRoot)
    throw new Error(`the selection of ${roundId} is not the one that it committed to`);
  return {
    roundId,
    merkleRoot,
    treeSize: selected,
    leafIndex,
    row,
    leaf: leafText(row, terms),
    leafHash: toHex(leaf),
    inclusionPath: partialPath(tree, place, sha256).map(toHex),
  };
}
