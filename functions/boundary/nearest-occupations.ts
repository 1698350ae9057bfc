import { UNIT_GROUPS } from '#domain/rulebook/occupations/unit-groups';

const DIGITS = 5;
/** How many are named. */
const NAMED = 3;

/** How many digits must be changed, put in, left out or exchanged with their neighbour to make one code of the other. */
function changesBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      row.push(least);
    }
  }
  return at(a.length, b.length);
}

/** How many leading digits are the same: the classification goes from left to right. */
function sharedDigits(a: string, b: string): number {
  let shared = 0;
  while (shared < DIGITS && a[shared] === b[shared]) shared++;
  return shared;
}

/**
 * The unit groups whose codes are nearest to one that is none: fewest changes of digits, then most leading digits alike, then
 * the lowest code. None for a text that is no code with a slip.
 *
 * @example nearestOccupations('21999') // ['21399', '21109', '21390']
 */
export function nearestOccupations(code: string): string[] {
  if (!/^\d{4,6}$/.test(code)) return [];
  const rated = UNIT_GROUPS.map((noc) => ({
    noc,
    changes: changesBetween(code, noc),
    shared: sharedDigits(code, noc),
  }));
  rated.sort((a, b) => a.changes - b.changes || b.shared - a.shared);
  return rated.slice(0, NAMED).map(({ noc }) => noc);
}
