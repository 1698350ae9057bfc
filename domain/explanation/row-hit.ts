import type { Row } from '../rulebook/rows.ts';

/**
 * The row of a table in which a whole number lies. Rows follow each other from 0 without gaps, the last is open; what is
 * below 0 is read as 0, as scoring does.
 *
 * @throws RangeError where no row is open
 */
export function rowHit<R extends Row>(rows: readonly R[], n: number): R {
  const hit = rows.find(({ to }) => to === null || n <= to);
  if (hit === undefined) throw new RangeError('the last row of the table is not open');
  return hit;
}
