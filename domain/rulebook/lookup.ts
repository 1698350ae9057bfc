import type { Day } from '../calendar/day.ts';
import type { Row } from './rows.ts';

/**
 * A table as an array: the value of every whole number from 0 to the start of the last row. Whatever lies above has the
 * value of the last row.
 */
export function lookup<R extends Row>(rows: readonly R[], value: (row: R) => number): readonly number[] {
  const table: number[] = [];
  for (const row of rows) for (let n = row.from; n <= (row.to ?? row.from); n++) table[n] = value(row);
  return table;
}

/** The value of `n` in a table made by {@link lookup}; below 0 as 0. */
export function valueAt(table: readonly number[], n: number): number {
  return table[n < 0 ? 0 : n < table.length ? n : table.length - 1] ?? 0;
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
