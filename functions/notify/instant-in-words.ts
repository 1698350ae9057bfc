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

/** An instant for people to read, in UTC and saying so. */
export function inWords(instant: IsoInstant, language: OfficialLanguage): string {
  return `${formats[language].format(new Date(instant))} UTC`;
}
