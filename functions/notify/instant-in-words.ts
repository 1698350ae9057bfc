import type { IsoInstant, OfficialLanguage } from '#domain/profile/profile';

const formats: Record<OfficialLanguage, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-CA', {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }),
  fr: new Intl.DateTimeFormat('fr-CA', {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }),
};

/**
 * An instant for people to read, in UTC and saying so.
 *
 * @example inWords('2024-05-01T17:05:00.000Z', 'fr') // '1er mai 2024 à 17 h 05 UTC'
 */
export function inWords(instant: IsoInstant, language: OfficialLanguage): string {
  const words = `${formats[language].format(new Date(instant))} UTC`;
  // French counts the first of a month as an ordinal, which the formatter does not know.
  return language === 'fr' ? words.replace(/^1(?=\s)/, '1er') : words;
}
