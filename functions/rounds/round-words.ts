import type { IsoInstant, OfficialLanguage } from '#domain/profile/profile';
import { AUTHORITY_TIME_ZONE } from '#domain/rounds/authority-time-zone';
import { amount } from '#domain/sentences/amount';

const dayFormat = (language: OfficialLanguage) =>
  new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeZone: AUTHORITY_TIME_ZONE });
const days = { en: dayFormat('en'), fr: dayFormat('fr') };

/** The day on the authority's clock. @example dayInWords('2026-03-01T15:00:00.000Z', 'fr') // '1er mars 2026' */
export function dayInWords(instant: IsoInstant, language: OfficialLanguage): string {
  const words = days[language].format(new Date(instant));
  // French counts the first of a month as an ordinal, which the formatter does not know.
  return language === 'fr' ? words.replace(/^1(?=\s)/, '1er') : words;
}

/** @example invitationsInWords(2000, 'fr') // '2 000 invitations' */
export function invitationsInWords(count: number, language: OfficialLanguage): string {
  // In French, none is singular.
  const isOne = count === 1 || (count === 0 && language === 'fr');
  return `${amount(count, language)}\u00a0${isOne ? 'invitation' : 'invitations'}`;
}
