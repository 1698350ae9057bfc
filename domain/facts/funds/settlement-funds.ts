import type { Day } from '../../calendar/day.ts';
import { verdict, type Warning } from '../../result/verdict.ts';
import type { CompiledRulebook } from '../../rulebook/compiled-rulebook.ts';
import { inForce } from '../../rulebook/lookup.ts';
import type { FundsTable } from '../../rulebook/programs/funds-table.ts';

/** What the settlement funds of a day ask for, and what is uncertain about it. */
export interface AskedFunds {
  /** In CAD; undefined where no amount is known. */
  needed: number | undefined;
  /** The table of the day; undefined before the first. */
  table: FundsTable | undefined;
  warning: Warning | undefined;
}

function neededFor({ bySize, eachMore }: FundsTable, size: number): number | undefined {
  if (size <= bySize.length) return bySize[size - 1] ?? undefined;
  const largest = bySize.at(-1);
  return largest == null || eachMore === null ? undefined : largest + (size - bySize.length) * eachMore;
}

/** The settlement funds of a day for a size of family. An old table still applies, with a warning. */
export function fundsOn({ funds }: CompiledRulebook, day: Day, familySize: number): AskedFunds {
  const entry = inForce(funds, day);
  const needed = entry === undefined ? undefined : neededFor(entry.table, familySize);
  if (entry === undefined || needed === undefined)
    return { needed: undefined, table: entry?.table, warning: verdict('funds-unknown', {}) };
  const { table } = entry;
  if (table.evidence === 'recalled')
    return { needed, table, warning: verdict('funds-table-unconfirmed', {}) };
  return {
    needed,
    table,
    warning: day >= entry.oldFrom ? verdict('funds-table-old', { since: table.from }) : undefined,
  };
}
