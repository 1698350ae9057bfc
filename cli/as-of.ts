import { isRealDate } from '#domain/calendar/iso-date';
import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import { EARLIEST_DAY } from '#functions/rules/rulebook';
import { UsageError } from './command.ts';

const LAST_DAY = '2100-12-31';

/** @throws UsageError for text that is no day that the rules know */
export function scoringDay(text: string): IsoDate {
  if (!isRealDate(text)) throw new UsageError(`--as-of must be a date that exists, as YYYY-MM-DD: ${text}`);
  if (text < EARLIEST_DAY || text > LAST_DAY)
    throw new UsageError(`--as-of must be from ${EARLIEST_DAY} to ${LAST_DAY}: ${text}`);
  return text;
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

/**
 * The instant with milliseconds, or `undefined` for text that is none. Published instants have whole seconds, so the
 * milliseconds may be left out.
 *
 * @example toInstant('2023-11-08T17:50:29Z') // '2023-11-08T17:50:29.000Z'
 */
export function toInstant(text: string): IsoInstant | undefined {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isRealDate(day) ? new Date(text).toISOString() : undefined;
}

/** @throws UsageError for text that is no instant on a day that the rules know */
export function roundInstant(text: string): IsoInstant {
  const instant = toInstant(text);
  if (instant === undefined)
    throw new UsageError(`--as-of must be an instant in UTC, as YYYY-MM-DDThh:mm:ss.sssZ: ${text}`);
  scoringDay(instant.slice(0, 10));
  return instant;
}
