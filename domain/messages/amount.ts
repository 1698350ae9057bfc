import type { OfficialLanguage } from '../profile/profile.ts';

/**
 * A whole amount with thousands set apart as the language does.
 *
 * @example amount(15263, 'en') // '15,263'
 */
export function amount(value: number, language: OfficialLanguage): string {
  const digits = String(Math.floor(value));
  const separator = language === 'en' ? ',' : '\u00a0';
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    text = `${digits.slice(Math.max(0, end - 3), end)}${separator}${text}`;
  return text;
}
