import type { Day } from '../../calendar/day.ts';
import { addYears } from '../../calendar/shift.ts';
import { reason } from '../../messages/reason.ts';
import type { OfficialLanguage } from '../../profile/profile.ts';
import type { DayFacts, FundsFacts } from '../../programs/day-facts.ts';
import type { Reason } from '../../result/score-result.ts';
import type { CompiledRulebook } from '../../rulebook/compiled-rulebook.ts';
import { inForce } from '../../rulebook/lookup.ts';
import type { FundsTable } from '../../rulebook/programs/funds-table.ts';
import { amount } from '../../sentences/amount.ts';

function neededFor({ bySize, eachMore }: FundsTable, size: number): number | undefined {
  if (size <= bySize.length) return bySize[size - 1] ?? undefined;
  const largest = bySize.at(-1);
  return largest == null || eachMore === null ? undefined : largest + (size - bySize.length) * eachMore;
}

/**
 * The settlement funds of a day for a size of family. Tables are republished about once a year: past the first
 * anniversary of the newest, it still applies, with a warning.
 */
export function fundsOn(
  { funds }: CompiledRulebook,
  day: Day,
  familySize: number,
  speak: OfficialLanguage,
): FundsFacts {
  const entry = inForce(funds, day);
  const needed = entry === undefined ? undefined : neededFor(entry.table, familySize);
  if (entry === undefined || needed === undefined)
    return { needed: undefined, warning: reason('funds-unknown', speak) };
  const { table, first } = entry;
  const newest = funds.at(-1) === entry;
  if (table.evidence === 'recalled') return { needed, warning: reason('funds-table-unconfirmed', speak) };
  if (newest && day >= addYears(first, 1))
    return { needed, warning: reason('funds-table-old', speak, { since: table.from }) };
  return { needed, warning: undefined };
}

/** What is said of a programme that asks for settlement funds, when there are too few. */
export function fundsReasons({
  candidate,
  funds,
  speak,
}: Pick<DayFacts, 'candidate' | 'funds' | 'speak'>): Reason[] {
  const { settlementFunds, familySize } = candidate.profile;
  if (funds.needed === undefined || settlementFunds >= funds.needed) return [];
  return [
    reason('funds-too-low', speak, {
      needed: amount(funds.needed, speak),
      had: amount(settlementFunds, speak),
      size: familySize,
    }),
  ];
}
