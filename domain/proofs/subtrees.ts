import { type Hash, inclusionPath, treeRoot } from './merkle-tree.ts';

/**
 * Leaves under one stored subtree. A power of two, so that a subtree is a part of the whole tree as it is; 30,000 leaves
 * then have 235 subtrees, which fit into one item. Part of the data: never changed in place.
 */
export const SUBTREE_LEAVES = 128;

/** The roots of the subtrees over 128 leaves each, the last one over what is left. Their tree is the whole tree. */
export function subtreeRoots(leaves: readonly Uint8Array[], hash: Hash): Uint8Array[] {
  return Array.from({ length: Math.ceil(leaves.length / SUBTREE_LEAVES) }, (_, index) =>
    treeRoot(leaves.slice(index * SUBTREE_LEAVES, (index + 1) * SUBTREE_LEAVES), hash),
  );
}

/** A tree of which only one subtree's leaves are at hand. */
export interface PartialTree {
  /** The roots of all subtrees. */
  subtrees: readonly Uint8Array[];
  /** Which one the leaves belong to, from 0. */
  subtree: number;
  leaves: readonly Uint8Array[];
}

/** The root of the whole tree, made from the leaves at hand and the other subtrees. */
export function partialRoot({ subtrees, subtree, leaves }: PartialTree, hash: Hash): Uint8Array {
  return treeRoot(subtrees.with(subtree, treeRoot(leaves, hash)), hash);
}

/**
 * The inclusion path of a leaf that is at hand, the same as {@link inclusionPath} gives for the whole tree.
 *
 * @param place of the leaf among those at hand, from 0
 */
export function partialPath(
  { subtrees, subtree, leaves }: PartialTree,
  place: number,
  hash: Hash,
): Uint8Array[] {
  return [...inclusionPath(leaves, place, hash), ...inclusionPath(subtrees, subtree, hash)];
}
