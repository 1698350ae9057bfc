import type { IsoDate } from '../profile/profile.ts';
import { civilDate, type Day, dayOf, daysInMonth } from './day.ts';

const HYPHEN = 45;

function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function parse(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const date = digits(text, 8, 10);
  const real = year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return real ? dayOf(year, month, date) : undefined;
}

/** True for `YYYY-MM-DD` naming a day that exists in the Gregorian calendar. `2026-02-29` does not. */
export function isRealDate(text: string): boolean {
  return parse(text) !== undefined;
}

/**
 * The day of an ISO date. Throws a RangeError for text that is no such day.
 *
 * @example toDay('1970-01-02') // 1
 */
export function toDay(text: IsoDate): Day {
  const day = parse(text);
  if (day === undefined) throw new RangeError('not a calendar day of the form YYYY-MM-DD');
  return day;
}

/** The ISO date of a day, the inverse of {@link toDay}. */
export function toIsoDate(day: Day): IsoDate {
  const { year, month, date } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}
