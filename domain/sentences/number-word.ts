import type { OfficialLanguage } from '../profile/profile.ts';

const WORDS: Readonly<Record<OfficialLanguage, readonly string[]>> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
};

/**
 * A small whole number as sentences write it; one above ten in digits.
 *
 * @example numberWord(2, 'fr') // 'deux'
 */
export function numberWord(n: number, language: OfficialLanguage): string {
  return WORDS[language][n] ?? String(n);
}
