import type { OpenDay } from '../../candidate/open-day.ts';
import { belowLevel } from '../../explanation/band-words.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { sittingsFact } from '../../explanation/facts/language-facts.ts';
import { together } from '../../explanation/facts/not-counted.ts';
import { miss, type Named } from '../../explanation/points.ts';
import { explainedAmount } from './amount.ts';
import { frenchRow } from './french.ts';

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
