import * as v from 'valibot';
import { isRealDate } from '#domain/calendar/iso-date';
import { fault } from './fault.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** True for a day that exists, of the years that a profile may speak of. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !isRealDate(value)) return false;
  const year = Number(value.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A calendar day `YYYY-MM-DD` that exists, from 1900 to 2100. */
export const day = v.pipe(
  v.string(fault('wrong-type', 'text', 'un texte')),
  v.check(isRealDate, fault('not-a-date')),
  v.check((value) => !isRealDate(value) || isDay(value), fault('out-of-range', FIRST_YEAR, LAST_YEAR)),
);

/** True when both are days and the first is before the second: how rules over several fields compare. */
export function isBefore(value: unknown, other: unknown): boolean {
  return isDay(value) && isDay(other) && value < other;
}
