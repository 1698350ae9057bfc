import { isRealDate, toDay, toIsoDate } from '#domain/calendar/iso-date';
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

/** The day from which a table binds those in the pool; undefined where its days are none. */
function bindingDay({ from, poolDeadline }: FundsTable): number | undefined {
  if (poolDeadline === undefined) return isRealDate(from) ? toDay(from) : undefined;
  return isRealDate(poolDeadline) ? toDay(poolDeadline) + 1 : undefined;
}

/** A deadline for those in the pool must be a day, not before the eve of its table, and tables must bind one after the other. */
export function deadlineFaults(tables: readonly FundsTable[]): string[] {
  const faults: string[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const table of tables) {
    const { from, poolDeadline } = table;
    const day = bindingDay(table);
    if (poolDeadline !== undefined && day === undefined)
      faults.push(`funds ${from}: the deadline ${poolDeadline} is no day`);
    if (day === undefined || !isRealDate(from)) continue;
    if (day < toDay(from)) faults.push(`funds ${from}: the deadline ${poolDeadline} ends before its eve`);
    else if (day <= before)
      faults.push(`funds ${from}: binds from ${toIsoDate(day)}, which is not after the table before`);
    before = day;
  }
  return faults;
}
