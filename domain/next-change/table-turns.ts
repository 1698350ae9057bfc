/** The numbers from 1 on at which a table made by lookup gives another value than for the number before. */
export function tableTurns(table: readonly number[]): number[] {
  return [...table.keys()].filter((n) => n > 0 && table[n] !== table[n - 1]);
}

/** Each number once, lowest first. */
export function ascending(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
