import type { OfficialLanguage } from '../profile/profile.ts';

/**
 * A whole amount with thousands set apart as the language does.
 *
 * @example amount(15263, 'en') // '15,263'
 */
export function amount(value: number, language: OfficialLanguage): string {
  return String(Math.floor(value)).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0');
}
