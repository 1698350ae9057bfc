/** A hash function over bytes. It is passed in, so that this ring needs no library. */
export type Hash = (data: Uint8Array) => Uint8Array;

const LEAF = 0x00;
const NODE = 0x01;

/** RFC 9162, 2.1.1: a leaf and an inner node hash differently, so that neither can be taken for the other. */
function prefixed(prefix: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 1));
  bytes[0] = prefix;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The hash of one entry of the tree. */
export const leafHash = (entry: Uint8Array, hash: Hash): Uint8Array => hash(prefixed(LEAF, entry));

const nodeHash = (left: Uint8Array, right: Uint8Array, hash: Hash): Uint8Array =>
  hash(prefixed(NODE, left, right));

/**
 * The nodes above a row of nodes: pairs from the left, a last one without a partner rises as it is. Level by level
 * this gives the tree of RFC 9162, whose left part is always the largest full tree.
 */
function above(row: readonly Uint8Array[], hash: Hash): Uint8Array[] {
  const parents: Uint8Array[] = [];
  let left: Uint8Array | undefined;
  for (const node of row)
    if (left === undefined) left = node;
    else {
      parents.push(nodeHash(left, node, hash));
      left = undefined;
    }
  return left === undefined ? parents : [...parents, left];
}

/**
 * The root of the tree over ordered entries (RFC 9162, 2.1.1).
 *
 * @param leaves the {@link leafHash} of each entry, in order; without any, the root is the hash of nothing
 */
export function treeRoot(leaves: readonly Uint8Array[], hash: Hash): Uint8Array {
  let row = leaves;
  while (row.length > 1) row = above(row, hash);
  return row[0] ?? hash(new Uint8Array());
}

/**
 * The siblings on the way from one leaf to the root, lowest first: what proves that the leaf is in the tree
 * (RFC 9162, 2.1.3.1).
 *
 * @throws RangeError when there is no such leaf
 */
export function inclusionPath(leaves: readonly Uint8Array[], index: number, hash: Hash): Uint8Array[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError('the tree has no such leaf');
  const path: Uint8Array[] = [];
  let at = index;
  for (let row = leaves; row.length > 1; row = above(row, hash)) {
    const sibling = row[at % 2 === 0 ? at + 1 : at - 1];
    if (sibling) path.push(sibling);
    at = Math.floor(at / 2);
  }
  return path;
}

/** A leaf, its place, and its way up. */
export interface Inclusion {
  /** Of the entry, by {@link leafHash}. */
  leaf: Uint8Array;
  /** Counted from 0. */
  index: number;
  /** Leaves of the whole tree. */
  size: number;
  path: readonly Uint8Array[];
}

/**
 * The root that an inclusion proof leads to (RFC 9162, 2.1.3.2). The proof holds when that is the root known from
 * elsewhere.
 *
 * @returns `undefined` for a path that is too long or too short for the place, or a place outside of the tree
 */
export function provenRoot({ leaf, index, size, path }: Inclusion, hash: Hash): Uint8Array | undefined {
  if (!Number.isInteger(index) || index < 0 || index >= size) return undefined;
  let [at, last, node] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(sibling, node, hash);
      // A node without a partner has risen by some levels.
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else node = nodeHash(node, sibling, hash);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? node : undefined;
}
