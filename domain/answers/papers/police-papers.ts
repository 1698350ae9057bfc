import type { Day } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import { addMonths } from '../../calendar/shift.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { windowStart } from '../../facts/work/window.ts';
import { countryName } from '../../sentences/place-name.ts';
import { type Holder, paper } from './one-paper.ts';
import type { Paper } from './paper.ts';

const WITHIN_YEARS = 10;
const STAY_MONTHS = 6;

/** A fact that places a person in a country for a time. */
export interface Stay {
  country: string;
  from: string;
  to: string | null;
  why: string;
}

/** True when the days of a country, joined where they touch, hold six months in a row. */
function isLong(stays: readonly { from: Day; to: Day }[]): boolean {
  let since = Number.NaN;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of stays.toSorted((a, b) => a.from - b.from)) {
    if (from > until + 1) since = from;
    until = Math.max(until, to);
    if (addMonths(since, STAY_MONTHS) <= until + 1) return true;
  }
  return false;
}

/**
 * A police certificate of each country other than Canada in which jobs or service show six months in a row within the last
 * ten years. Other stays are not in a profile.
 */
export function policePapers({ day }: OpenDay, holder: Holder, stays: readonly Stay[]): Paper[] {
  const first = windowStart(day, WITHIN_YEARS);
  const countries = new Set(stays.map(({ country }) => country).filter((country) => country !== 'CA'));
  return [...countries].flatMap((country) => {
    const inWindow = stays
      .filter((stay) => stay.country === country)
      .map(({ from, to, why }) => ({
        from: Math.max(first, toDay(from)),
        to: Math.min(day, to === null ? day : toDay(to)),
        why,
      }))
      .filter(({ from, to }) => from <= to);
    const [fact] = inWindow;
    if (fact === undefined || !isLong(inWindow)) return [];
    const given = { for: holder.for, why: fact.why };
    return [paper('police-certificate', given, { country: countryName(country) })];
  });
}
