import type { OpenDay } from '../../candidate/open-day.ts';
import type { Check } from '../../result/checks.ts';
import { verdict } from '../../result/verdict.ts';

/** Settlement funds by the table of the day; `isFree` says whether another fact frees from them. */
export function fundsCheck(of: OpenDay, isFree: (of: OpenDay) => boolean): Check {
  const { settlementFunds: had, familySize: size } = of.facts;
  const { needed } = of.funds;
  if (needed !== undefined && had >= needed) return 'met';
  if (isFree(of)) return 'not-needed';
  return needed === undefined ? 'unknown' : verdict('funds-too-low', { needed, had, size });
}
