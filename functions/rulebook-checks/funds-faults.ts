import type { FundsTable } from '#domain/rulebook/programs/funds-table';

/** Amounts must rise with the size of the family, and there must be one for a single person. */
export function fundsFaults({ from, bySize, eachMore }: FundsTable): string[] {
  const faults: string[] = [];
  const known = bySize.filter((amount) => amount !== null);
  if (bySize[0] == null) faults.push(`funds ${from}: no amount for one person`);
  for (const [i, amount] of known.entries())
    if (i > 0 && amount <= (known[i - 1] ?? 0))
      faults.push(`funds ${from}: ${amount} is not more than for fewer persons`);
  if (eachMore !== null && bySize.at(-1) == null)
    faults.push(`funds ${from}: an amount for each person more, but none to add it to`);
  return faults;
}
