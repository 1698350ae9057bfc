import type { IsoDate } from '../profile/profile.ts';
import { civilDate, type Day, dayOf, daysInMonth } from './day.ts';

const HYPHEN = 45;
const ZERO = 48;
const NOT_A_NUMBER = -1;

/** The two-digit number at a place of the text; whole numbers only, which engines compute faster than NaN. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const units = text.charCodeAt(at + 1) - ZERO;
  return tens >>> 0 <= 9 && units >>> 0 <= 9 ? 10 * tens + units : NOT_A_NUMBER;
}

function parse(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const [century, ofCentury] = [twoDigits(text, 0), twoDigits(text, 2)];
  const year = 100 * century + ofCentury;
  const month = twoDigits(text, 5);
  const date = twoDigits(text, 8);
  // The others need no such look: a century, month or date of -1 is refused below.
  if (ofCentury === NOT_A_NUMBER) return undefined;
  const real =
    year >= 1 && month >= 1 && month <= 12 && date >= 1 && (date <= 28 || date <= daysInMonth(year, month));
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

/** The numbers below 100 with two digits. */
const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** The ISO date of a day, the inverse of {@link toDay}. */
export function toIsoDate(day: Day): IsoDate {
  const { year, month, date } = civilDate(day);
  const century = Math.floor(year / 100);
  return `${TWO_DIGITS[century]}${TWO_DIGITS[year - 100 * century]}-${TWO_DIGITS[month]}-${TWO_DIGITS[date]}`;
}
