import type { IsoDate, IsoInstant, OfficialLanguage } from '#domain/profile/profile';
import { AUTHORITY_TIME_ZONE } from '#domain/rounds/authority-time-zone';

const made = new Map<string, Intl.DateTimeFormat>();

/** A formatter, made once, of either language: figures are those of English in the pages of both. To make one takes longer than to format a thousand instants. */
function formatter(language: OfficialLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const found = made.get(key) ?? new Intl.DateTimeFormat(`${language}-CA`, options);
  made.set(key, found);
  return found;
}

function written(
  instant: IsoInstant | Date,
  language: OfficialLanguage,
  options: Intl.DateTimeFormatOptions,
): string {
  const words = formatter(language, options).format(new Date(instant));
  if (language === 'en') return words;
  // French counts the first of a month as an ordinal, which the formatter does not know; and « 10 h 30 » stays on one line.
  return words.replace(/(?<=^|[a-z]\s)1(?=\s\p{L})/u, '1er').replace(/(?<=\d)\sh\s(?=\d)/, '\u00a0h\u00a0');
}

/** The day of an instant, by the authority's clock unless another zone is given. @example 'April 23, 2024' */
export const dayInWords = (
  instant: IsoInstant,
  language: OfficialLanguage,
  timeZone: string = AUTHORITY_TIME_ZONE,
): string => written(instant, language, { dateStyle: 'long', timeZone });

/** The same with its day of the week. @example 'Tuesday, April 23, 2024' */
export const weekdayInWords = (
  instant: IsoInstant,
  language: OfficialLanguage,
  timeZone: string = AUTHORITY_TIME_ZONE,
): string => written(instant, language, { dateStyle: 'full', timeZone });

/** The time of day with the zone's name, which tells of summer time. @example '10:00 a.m. EDT' */
export const timeInWords = (
  instant: IsoInstant,
  language: OfficialLanguage,
  timeZone: string = AUTHORITY_TIME_ZONE,
): string =>
  written(instant, language, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone });

/** Day and time. @example 'April 23, 2024, 12:54 p.m. EDT' */
export const momentInWords = (
  instant: IsoInstant,
  language: OfficialLanguage,
  timeZone: string = AUTHORITY_TIME_ZONE,
): string => `${dayInWords(instant, language, timeZone)}, ${timeInWords(instant, language, timeZone)}`;

/** An instant as ties are broken by it. @example exactInUtc('2024-03-05T09:12:45.120Z') // '2024-03-05 09:12:45.120 UTC' */
export const exactInUtc = (instant: IsoInstant): string =>
  `${instant.slice(0, 10)} ${instant.slice(11, -1)} UTC`;

/** The day in figures, for grouping and searching. @example dayInFigures('2024-03-05T02:00:00.000Z', 'America/Toronto') // '2024-03-04' */
export const dayInFigures = (instant: IsoInstant, timeZone: string = AUTHORITY_TIME_ZONE): IsoDate =>
  formatter('en', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(new Date(instant));

/** A month or a day on the scale of a chart. */
export const tickInWords = (tick: Date, language: OfficialLanguage, step: 'day' | 'month' | 'year'): string =>
  formatter(language, {
    timeZone: 'UTC',
    ...(step === 'day' ? { day: 'numeric' } : { year: 'numeric' }),
    ...(step === 'year' ? {} : { month: 'short' }),
  }).format(tick);
