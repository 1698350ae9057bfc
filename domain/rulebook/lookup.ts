import type { Day } from '../calendar/day.ts';
import type { PointRow, Row } from './rows.ts';

/** Rows by the whole number that hits them, from 0 to the start of the last row, which is open above. */
export type RowTable = readonly PointRow[];

/** A table as an array: for every whole number its row, with the points of one column. */
export function lookup<R extends Row>(rows: readonly R[], points: (row: R) => number): RowTable {
  const table: PointRow[] = [];
  for (const row of rows) {
    const { from, to } = row;
    const hit = { from, to, points: points(row) };
    for (let n = from; n <= (to ?? from); n++) table[n] = hit;
  }
  return table;
}

const NO_ROW: PointRow = { from: 0, to: null, points: 0 };

/** The row of `n` in a table made by {@link lookup}; below 0 that of 0. */
export function rowAt(table: RowTable, n: number): PointRow {
  return table[n < 0 ? 0 : n < table.length ? n : table.length - 1] ?? NO_ROW;
}

/** The newest entry that starts on or before `day`; `undefined` before the first. Entries are oldest first. */
export function inForce<T extends { first: Day }>(entries: readonly T[], day: Day): T | undefined {
  let newest: T | undefined;
  for (const entry of entries) {
    if (entry.first > day) break;
    newest = entry;
  }
  return newest;
}
