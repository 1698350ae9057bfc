import { expect, it } from 'vitest';
import { lookup, rowAt } from '#domain/rulebook/lookup';

it.each([
  [-1, { from: 0, to: 17, points: 0 }],
  [0, { from: 0, to: 17, points: 0 }],
  [17, { from: 0, to: 17, points: 0 }],
  [18, { from: 18, to: 19, points: 5 }],
  [19, { from: 18, to: 19, points: 5 }],
  [20, { from: 20, to: null, points: 9 }],
  [99, { from: 20, to: null, points: 9 }],
])('%i hits the row in which it lies, below 0 that of 0', (n, row) => {
  const rows = [
    { from: 0, to: 17, without: 0 },
    { from: 18, to: 19, without: 5 },
    { from: 20, to: null, without: 9 },
  ];
  expect(
    rowAt(
      lookup(rows, ({ without }) => without),
      n,
    ),
  ).toEqual(row);
});

it('a value below the first row is that of the first, and above the last that of the last', () => {
  const rows = [
    { from: 0, to: 1, points: 7 },
    { from: 2, to: null, points: 9 },
  ];
  const table = lookup(rows, ({ points }) => points);
  expect([-1, 0, 1, 2, 3, 100].map((n) => rowAt(table, n).points)).toEqual([7, 7, 7, 9, 9, 9]);
});
