import type { LanguageFigures, OpenDay } from '../../candidate/open-day.ts';
import { belowLevel } from '../../explanation/band-words.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { sittingsFact } from '../../explanation/facts/language-facts.ts';
import { together } from '../../explanation/facts/not-counted.ts';
import { miss, type Named } from '../../explanation/points.ts';
import type { AdditionalRows } from '../../rulebook/additional-rows.ts';
import { explainedAmount } from './amount.ts';

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

export function explainedFrench(of: OpenDay, named: Named): ExplainedRow {
  const { crs, facts, languages } = of;
  const { frenchLevel, englishLevel } = crs.additional;
  const fact = together(
    sittingsFact(facts.own, [languages.french], of, 'fr'),
    sittingsFact(facts.own, [languages.english], of, 'en'),
  );
  const row = frenchRow(crs.additionalRows, languages);
  if (row === undefined) return miss(named, fact, belowLevel(frenchLevel, 'fr'));
  const words =
    row === crs.additionalRows.french.both
      ? {
          en: `French ${frenchLevel} or more and English ${englishLevel} or more, in all abilities`,
          fr: `français ${frenchLevel} ou plus et anglais ${englishLevel} ou plus, dans toutes les compétences`,
        }
      : {
          en: `French ${frenchLevel} or more in all abilities, English below ${englishLevel} in some`,
          fr: `français ${frenchLevel} ou plus dans toutes les compétences, anglais sous ${englishLevel} dans l’une d’elles`,
        };
  return explainedAmount(named, fact, row, words);
}
