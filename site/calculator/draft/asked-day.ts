import type { IsoDate, OfficialLanguage } from '#domain/profile/profile';
import { asOf } from '#functions/boundary/as-of';
import { parse } from '#functions/boundary/parse';
import type { Fault } from './faults.ts';
import { isoDay } from './read-text.ts';

/** The name of the field with the day of the score. */
export const DAY = 'day';

/** Today where the reader is. */
export function today(now = new Date()): IsoDate {
  return isoDay(`${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`);
}

/** The day that is asked for, or what is wrong with what was typed. */
export function askedDay(
  typed: string,
  language: OfficialLanguage,
): { day: IsoDate; fault?: never } | { day?: never; fault: Fault } {
  const parsed = parse(asOf, isoDay(typed), { language });
  if (parsed.ok) return { day: parsed.value };
  const { code = 'not-a-date', message = '' } = parsed.errors[0] ?? {};
  // The boundary has two ranges, of all days and of days with rules; the form has the second alone.
  return { fault: { path: DAY, code: code === 'out-of-range' ? 'no-rules' : code, message } };
}
