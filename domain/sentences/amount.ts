import type { OfficialLanguage } from '../profile/profile.ts';

/**
 * Canadian dollars, without cents.
 *
 * @example dollars(15263, 'en') // 'CAD 15,263'
 */
export function dollars(value: number, language: OfficialLanguage): string {
  const whole = amount(value, language);
  return language === 'en' ? `CAD ${whole}` : `${whole}\u00a0$\u00a0CA`;
}

/**
 * A whole amount with thousands set apart as the language does.
 *
 * @example amount(15263, 'en') // '15,263'
 */
export function amount(value: number, language: OfficialLanguage): string {
  const whole = Math.floor(value);
  if (whole < 1000) return String(whole);
  const thousands = amount(whole / 1000, language);
  const rest = String(1000 + (whole % 1000)).slice(1);
  return language === 'en' ? `${thousands},${rest}` : `${thousands}\u00a0${rest}`;
}
