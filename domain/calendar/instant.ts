import type { IsoInstant } from '../profile/profile.ts';
import { isRealDate } from './iso-date.ts';

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
