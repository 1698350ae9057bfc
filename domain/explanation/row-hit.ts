import type { Row } from '../rules/rows.ts';

/** The row of a table in which a whole number lies. Rows follow each other from 0 without gaps, the last is open. */
export function rowHit<R extends Row>(rows: readonly R[], n: number): R | undefined {
  return rows.find(({ from, to }) => from <= n && (to === null || n <= to));
}
