import type { Row } from '#domain/rulebook/rows';

/** Rows must start at 0, each where the one before ended, and only the last is open. */
export function rowFaults(name: string, rows: readonly Row[]): string[] {
  const faults: string[] = [];
  let next: number | null = 0;
  for (const { from, to } of rows) {
    if (next === null) faults.push(`${name}: a row follows one that is open above`);
    else if (from > next) faults.push(`${name}: a gap before ${from}`);
    else if (from < next) faults.push(`${name}: rows overlap at ${from}`);
    if (to !== null && to < from) faults.push(`${name}: the row from ${from} ends before it starts`);
    next = to === null ? null : to + 1;
  }
  if (next !== null) faults.push(`${name}: the last row is not open above`);
  return faults;
}
