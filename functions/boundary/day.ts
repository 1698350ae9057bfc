import * as v from 'valibot';
import { isRealDate } from '#domain/calendar/iso-date';
import { fault } from './fault.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** The years that a profile may speak of. */
const YEARS = /^(?:19|20)\d\d-|^2100-/;

/** True for a day that exists, of these years. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && isRealDate(value) && YEARS.test(value);
}

/** A calendar day `YYYY-MM-DD` that exists, from 1900 to 2100. */
export const day = v.pipe(
  v.string(fault('wrong-type', 'text', 'un texte')),
  // What JSON Schema can say of a date; whether it exists is asked after it.
  v.isoDate(fault('not-a-date')),
  v.check(isRealDate, fault('not-a-date')),
  v.regex(YEARS, fault('out-of-range', FIRST_YEAR, LAST_YEAR)),
);

/** True when both are days and the first is before the second: how rules over several fields compare. */
export function isBefore(value: unknown, other: unknown): boolean {
  return isDay(value) && isDay(other) && value < other;
}
