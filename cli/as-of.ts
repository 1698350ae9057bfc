import { toInstant } from '#domain/calendar/instant';
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

/** @throws UsageError for text that is no instant on a day that the rules know */
export function roundInstant(text: string): IsoInstant {
  const instant = toInstant(text);
  if (instant === undefined)
    throw new UsageError(`--as-of must be an instant in UTC, as YYYY-MM-DDThh:mm:ss.sssZ: ${text}`);
  scoringDay(instant.slice(0, 10));
  return instant;
}
