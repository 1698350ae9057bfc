import type { IsoDate, OfficialLanguage } from '#domain/profile/profile';

const FORMATS: Partial<Record<OfficialLanguage, Intl.DateTimeFormat>> = {};

function formatIn(language: OfficialLanguage): Intl.DateTimeFormat {
  FORMATS[language] ??= new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeZone: 'UTC' });
  return FORMATS[language];
}

/**
 * A day as the language writes it; text that is no day stays as it is.
 *
 * @example dateWords('2026-03-01', 'fr') // '1er mars 2026'
 */
export function dateWords(day: IsoDate, language: OfficialLanguage): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const words = formatIn(language).format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}
