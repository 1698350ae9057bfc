import type { LanguageFigures } from '../../candidate/open-day.ts';
import type { AdditionalRows } from '../../rulebook/additional-rows.ts';

type FrenchRow = AdditionalRows['french']['both'];

/**
 * The bonus for French, whichever language is the first. English at its level in some abilities only is in no published
 * row; it is taken with the lower amount, and the result says so.
 */
export function frenchRow(
  { french: rows }: AdditionalRows,
  languages: LanguageFigures,
): FrenchRow | undefined {
  const { french, english } = languages;
  if ((french?.lowest ?? 0) < rows.both.frenchLevel) return undefined;
  return (english?.lowest ?? 0) >= (rows.both.englishLevel ?? 0) ? rows.both : rows.alone;
}
