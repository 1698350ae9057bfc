import { expect, test } from 'vitest';
import { rowFindings } from '#domain/proofs/row-findings';
import type { CommittedRow } from '#domain/proofs/selection-leaf';
import { exportOf, sha256 } from './exported.ts';

const COUNT = 70;
const { rows, leaves, round } = exportOf(COUNT);
const [first] = rows;
if (!first) throw new Error('no rows');

const found = (
  given: readonly CommittedRow[],
  published: readonly string[] = leaves,
  selected = COUNT,
): string[] =>
  [...rowFindings({ rows: given, leaves: published }, { ...round, selected }, sha256)].map(
    ({ code, rank }) => (rank === undefined ? code : `${code} ${rank}`),
  );
const renumber = (given: readonly CommittedRow[]) => given.map((row, index) => ({ ...row, rank: index + 1 }));
const each = (code: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${code} ${from + index}`);
const friend = (rank: number): CommittedRow => ({ ...first, id: `friend-${rank}`, rank });

test('rows that were taken out are named, though all others moved up', () => {
  expect(found(renumber(rows.toSpliced(10, 16)))).toEqual([
    'rows-renumbered 11',
    ...each('row-missing', 11, 26),
  ]);
  expect(found(renumber(rows.toSpliced(40, 16).toSpliced(10, 16)))).toEqual([
    'rows-renumbered 11',
    ...each('row-missing', 11, 26),
    ...each('row-missing', 41, 56),
  ]);
});

test('rows that were put in are named, though all others moved down', () => {
  const friends = Array.from({ length: 16 }, (_, index) => friend(index));
  expect(found(renumber(rows.toSpliced(10, 0, ...friends)))).toEqual([
    'rows-renumbered 27',
    ...each('row-added', 11, 26),
  ]);
});

test('of two rows at the rank of one, one was changed and one was added', () => {
  expect(found([...rows.slice(0, 4), friend(5), { ...friend(5), id: 'other' }, ...rows.slice(5)])).toEqual([
    'row-changed 5',
    'row-added 5',
  ]);
  expect(found([...rows, friend(COUNT + 1)])).toEqual([`row-added ${COUNT + 1}`]);
  expect(found([...rows, friend(5)])).toEqual(['row-added 5']);
});

test('one leaf that is no hash, and none of them is believed', () => {
  expect(found(rows, [...leaves, 'zz'])).toEqual(['leaves-changed']);
  expect(
    found(
      rows,
      leaves.map((leaf) => leaf.toUpperCase()),
    ),
  ).toEqual(['leaves-changed']);
  expect(found(rows.toSpliced(4, 1), leaves.slice(1))).toEqual(['leaves-changed', 'row-missing 5']);
});

test('without leaves it is the ranks that are held against the count', () => {
  const ranks = (...given: number[]): string[] => found(given.map(friend), [], 5);
  expect(ranks(1, 2, 3, 4, 5)).toEqual([]);
  expect(ranks(1, 2, 2, 4, 6)).toEqual(['row-added 2', 'row-added 6', 'row-missing 3', 'row-missing 5']);
  expect(ranks()).toEqual(each('row-missing', 1, 5));
});

test('a round that selected nobody has no row', () => {
  const { leaves: none, round: empty } = exportOf(0);
  expect([...rowFindings({ rows: [], leaves: none }, empty, sha256)]).toEqual([]);
});
