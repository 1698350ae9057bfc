import { LARGEST_ROUND } from '../rounds/selection-rule.ts';
import type { Finding } from './finding.ts';
import { fromHex, toHex } from './hex.ts';
import { type Hash, leafHash, treeRoot } from './merkle-tree.ts';
import { type CommittedRow, leafEntry, type RoundTerms } from './selection-leaf.ts';

/** How far a row may have been moved by rows that are missing or were added just above it. */
const REACH = 16;

interface Exported {
  /** In order of the ranks that they state. */
  rows: readonly CommittedRow[];
  leaves: readonly string[];
}

/** Ranks that rows state, held against the ranks that there must be: all that can be said without genuine leaves. */
function* rankFindings(rows: readonly CommittedRow[], selected: number): Generator<Finding> {
  const stated = new Set<number>();
  for (const { rank } of rows) {
    if (stated.has(rank) || rank > selected) yield { code: 'row-added', rank };
    stated.add(rank);
  }
  // No round is larger: a count beyond that is wrong itself.
  for (let rank = 1; rank <= Math.min(selected, LARGEST_ROUND); rank += 1)
    if (!stated.has(rank)) yield { code: 'row-missing', rank };
}

/** Shifts to try for a row, the likeliest first. */
function* shiftsAround(shift: number): Generator<number> {
  yield shift;
  for (let distance = 1; distance <= REACH; distance += 1) {
    yield shift + distance;
    yield shift - distance;
  }
}

/**
 * Which rows were changed, are missing or were added. The leaf hashes are genuine when they lead to the root. Then it
 * looks for each row among them, also at other ranks than the row states: a person who takes a row out may have
 * numbered the others anew.
 */
export function* rowFindings(
  { rows, leaves }: Exported,
  round: RoundTerms & { selected: number; merkleRoot: string },
  hash: Hash,
): Generator<Finding> {
  const { selected, merkleRoot } = round;
  const bytes = leaves.map(fromHex).filter((leaf) => leaf !== undefined);
  if (bytes.length !== leaves.length || toHex(treeRoot(bytes, hash)) !== merkleRoot) {
    if (leaves.length > 0) yield { code: 'leaves-changed' };
    yield* rankFindings(rows, selected);
    return;
  }
  // A leaf has its rank in it, so a row that hashes to one stood where the leaf stands.
  const committed = new Map(leaves.map((leaf, index) => [leaf, index + 1]));
  const found = new Set<number>();
  const take = (row: CommittedRow): boolean => {
    const rank = committed.get(toHex(leafHash(leafEntry(row, round), hash)));
    if (rank === undefined || found.has(rank)) return false;
    found.add(rank);
    return true;
  };
  const doubtful = rows.filter((row) => !take(row));
  const foreign: CommittedRow[] = [];
  let shift = 0;
  let renumbered: number | undefined;
  for (const row of doubtful) {
    const moved = [...shiftsAround(shift)].find((by) => take({ ...row, rank: row.rank + by }));
    if (moved === undefined) foreign.push(row);
    else {
      shift = moved;
      renumbered ??= row.rank;
    }
  }
  if (rows.length > 0 && found.size === 0) yield { code: 'wrong-terms' };
  if (renumbered !== undefined) yield { code: 'rows-renumbered', rank: renumbered };
  for (const { rank } of foreign) {
    const changed = rank <= leaves.length && !found.has(rank);
    found.add(rank);
    yield { code: changed ? 'row-changed' : 'row-added', rank };
  }
  for (let rank = 1; rank <= leaves.length; rank += 1)
    if (!found.has(rank)) yield { code: 'row-missing', rank };
}
