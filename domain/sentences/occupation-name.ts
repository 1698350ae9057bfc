import type { OfficialLanguage } from '../profile/profile.ts';
import { titleOf } from '../rulebook/occupations/unit-group-titles.ts';

/**
 * An occupation by its code and title, in quotation marks: titles are the English ones of NOC 2021, in both languages. A code
 * that no occupation has stands alone.
 *
 * @example occupationName('72310', 'fr') // '72310 « Carpenters »'
 */
export function occupationName(noc: string, language: OfficialLanguage): string {
  const title = titleOf(noc);
  if (title === undefined) return noc;
  return language === 'en' ? `${noc} “${title}”` : `${noc} «\u00a0${title}\u00a0»`;
}
