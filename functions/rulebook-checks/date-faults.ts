import { isRealDate, toDay } from '#domain/calendar/iso-date';
import type { Dated } from '#domain/rulebook/dated';

/** Entries must have real days, oldest first, no two on the same day, and there must be one unless `mayBeEmpty`. */
export function dateFaults(name: string, entries: readonly Dated[], mayBeEmpty = false): string[] {
  const faults: string[] = [];
  if (entries.length === 0 && !mayBeEmpty) faults.push(`${name}: no entry`);
  let before = '';
  for (const { from } of entries) {
    if (!isRealDate(from)) faults.push(`${name}: ${from} is no day`);
    else if (from <= before) faults.push(`${name}: ${from} does not come after ${before}`);
    before = from;
  }
  return faults;
}

interface Period {
  from: string;
  to: string | null;
}

/** Periods must not overlap; `unbroken` ones must also follow each other without a day between, the last open. */
export function periodFaults(name: string, periods: readonly Period[], unbroken = false): string[] {
  const faults: string[] = [];
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [i, { from, to }] of sorted.entries()) {
    if (!isRealDate(from) || !(to === null || isRealDate(to))) {
      faults.push(`${name}: ${from} to ${to} is no period`);
      continue;
    }
    if (to !== null && to < from) faults.push(`${name}: ${to} comes before ${from}`);
    const next = sorted[i + 1];
    if (next === undefined) {
      if (unbroken && to !== null) faults.push(`${name}: nothing after ${to}`);
    } else if (to === null || next.from <= to) faults.push(`${name}: two entries on ${next.from}`);
    else if (unbroken && isRealDate(next.from) && toDay(next.from) !== toDay(to) + 1)
      faults.push(`${name}: nothing between ${to} and ${next.from}`);
  }
  return faults;
}
