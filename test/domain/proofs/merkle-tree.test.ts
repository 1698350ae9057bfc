import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '#domain/proofs/hex';
import { inclusionPath, leafHash, provenRoot, treeRoot } from '#domain/proofs/merkle-tree';
import { partialPath, partialRoot, SUBTREE_LEAVES, subtreeRoots } from '#domain/proofs/subtrees';

const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest();
const bytes = (text: string): Uint8Array => fromHex(text) ?? new Uint8Array();

// The reference tree of Certificate Transparency: entries, roots of its first n entries, and inclusion proofs.
// Source: github.com/transparency-dev/merkle, testonly/constants.go and testonly/reference_test.go (Apache-2.0).
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const PROOFS: [index: number, size: number, path: string[]][] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const leaves = (size: number) => ENTRIES.slice(0, size).map((entry) => leafHash(bytes(entry), sha256));

describe('the reference tree of Certificate Transparency', () => {
  test.each(ROOTS.map((root, size) => [size, root] as const))('the root of %i leaves', (size, root) => {
    expect(toHex(treeRoot(leaves(size), sha256))).toBe(root);
  });

  test.each(PROOFS)('the proof of leaf %i of %i', (index, size, path) => {
    expect(inclusionPath(leaves(size), index, sha256).map(toHex)).toEqual(path);
    const leaf = leaves(size)[index] ?? new Uint8Array();
    const root = provenRoot({ leaf, index, size, path: path.map(bytes) }, sha256);
    expect(root && toHex(root)).toBe(ROOTS[size]);
  });
});

/** RFC 9162, 2.1.1 and 2.1.3.1, word by word: split at the largest power of two below the size. */
const split = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1);
function naiveRoot(entries: readonly Uint8Array[]): Uint8Array {
  const [first] = entries;
  if (!first) return sha256(new Uint8Array());
  if (entries.length === 1) return sha256(Buffer.concat([Uint8Array.of(0), first]));
  const k = split(entries.length);
  return sha256(
    Buffer.concat([Uint8Array.of(1), naiveRoot(entries.slice(0, k)), naiveRoot(entries.slice(k))]),
  );
}
function naivePath(index: number, entries: readonly Uint8Array[]): Uint8Array[] {
  if (entries.length === 1) return [];
  const k = split(entries.length);
  return index < k
    ? [...naivePath(index, entries.slice(0, k)), naiveRoot(entries.slice(k))]
    : [...naivePath(index - k, entries.slice(k)), naiveRoot(entries.slice(0, k))];
}

const entries = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 130 });

test('roots and proofs are those of the definition, and every proof leads to the root', () => {
  fc.assert(
    fc.property(entries, fc.nat(), (given, place) => {
      const index = place % given.length;
      const hashes = given.map((entry) => leafHash(entry, sha256));
      const root = toHex(naiveRoot(given));
      expect(toHex(treeRoot(hashes, sha256))).toBe(root);
      const path = inclusionPath(hashes, index, sha256);
      expect(path.map(toHex)).toEqual(naivePath(index, given).map(toHex));
      const leaf = hashes[index] ?? new Uint8Array();
      const proven = provenRoot({ leaf, index, size: given.length, path }, sha256);
      expect(proven && toHex(proven)).toBe(root);
    }),
  );
});

test('no proof holds for another leaf, place or path', () => {
  fc.assert(
    fc.property(entries, fc.nat(), fc.nat(), (given, place, other) => {
      const size = given.length;
      const index = place % size;
      const hashes = given.map((entry, at) => leafHash(Uint8Array.of(at, ...entry), sha256));
      const root = toHex(treeRoot(hashes, sha256));
      const path = inclusionPath(hashes, index, sha256);
      const leaf = hashes[index] ?? new Uint8Array();
      const leads = (changed: object) => {
        const proven = provenRoot({ leaf, index, size, path, ...changed }, sha256);
        return proven !== undefined && toHex(proven) === root;
      };
      expect(leads({})).toBe(true);
      const elsewhere = other % size;
      if (elsewhere !== index) {
        expect(leads({ index: elsewhere })).toBe(false);
        expect(leads({ leaf: hashes[elsewhere] })).toBe(false);
      }
      expect(leads({ path: [...path, leaf] })).toBe(false);
      if (path.length > 0) expect(leads({ path: path.slice(1) })).toBe(false);
      if (path.length > 0) expect(leads({ path: path.map((step) => step.toReversed()) })).toBe(false);
      for (const nowhere of [-1, size, 0.5]) expect(leads({ index: nowhere })).toBe(false);
    }),
  );
});

test('there is no proof for a place outside of the tree', () => {
  expect(inclusionPath(leaves(3), 2, sha256)).toHaveLength(1);
  for (const place of [-1, 0.5, 3, Number.NaN])
    expect(() => inclusionPath(leaves(3), place, sha256)).toThrow(RangeError);
  expect(() => inclusionPath([], 0, sha256)).toThrow(RangeError);
});

test.each(PROOFS)(
  'a proof of leaf %i of %i that is too long or too short leads to no root',
  (index, size, path) => {
    const [leaf = new Uint8Array()] = leaves(size).slice(index);
    const led = (given: string[]) => provenRoot({ leaf, index, size, path: given.map(bytes) }, sha256);
    expect(led(path)).toBeDefined();
    expect(led([...path, ROOTS[0] ?? ''])).toBeUndefined();
    if (path.length > 0) expect(led(path.slice(0, -1))).toBeUndefined();
  },
);

test('hexadecimal reads back, and nothing else reads', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (given) => {
      expect(toHex(given)).toBe(Buffer.from(given).toString('hex'));
      expect(fromHex(toHex(given))).toEqual(Uint8Array.from(given));
    }),
  );
  for (const wrong of ['0', 'zz', 'AB', ' 00']) expect(fromHex(wrong)).toBeUndefined();
});

test('one subtree and the roots of the others give the same root and the same proofs', () => {
  expect(Number.isInteger(Math.log2(SUBTREE_LEAVES))).toBe(true);
  for (const count of [1, 2, 127, 128, 129, 255, 256, 257, 300, 641, 1000]) {
    const hashes = Array.from({ length: count }, (_, index) => leafHash(Buffer.from(String(index)), sha256));
    const subtrees = subtreeRoots(hashes, sha256);
    const root = toHex(treeRoot(hashes, sha256));
    for (const index of new Set(
      [0, 1, Math.floor(count / 2), count - 2, count - 1].filter((at) => at >= 0 && at < count),
    )) {
      const subtree = Math.floor(index / SUBTREE_LEAVES);
      const from = subtree * SUBTREE_LEAVES;
      const tree = { subtrees, subtree, leaves: hashes.slice(from, from + SUBTREE_LEAVES) };
      expect(toHex(partialRoot(tree, sha256))).toBe(root);
      expect(partialPath(tree, index - from, sha256)).toEqual(inclusionPath(hashes, index, sha256));
    }
  }
  expect(toHex(treeRoot(subtreeRoots([], sha256), sha256))).toBe(ROOTS[0]);
});
