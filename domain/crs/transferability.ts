import type { CrsBreakdown } from '../result/score-result.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import type { Combination } from '../rulebook/crs/crs-rules.ts';
import type { CrsFacts, LanguageFacts } from './crs-facts.ts';

type Band = 0 | 1 | 2;

function band(value: number, [lower, higher]: readonly [number, number]): Band {
  return value >= higher ? 2 : value >= lower ? 1 : 0;
}

function combined(rows: readonly [Combination, Combination], row: Band, column: Band): number {
  if (row === 0 || column === 0) return 0;
  return rows[row === 1 ? 0 : 1][column === 1 ? 0 : 1];
}

/** Section C: skill transferability. Each group is capped, then their sum. Counts the first official language. */
export function transferabilityPoints(
  { transferability: rules, educationBand }: CompiledCrs,
  facts: CrsFacts,
  { first }: LanguageFacts,
): CrsBreakdown['transferability'] {
  const lowest = first?.lowest ?? 0;
  const language = band(lowest, rules.languageBands);
  const canadianWork = band(facts.canadianYears, rules.canadianWorkBands);
  const foreignWork = band(facts.foreignYears, rules.foreignWorkBands);
  const studied = educationBand[facts.education] ?? 0;
  const education = Math.min(
    rules.groupCap,
    combined(rules.educationWithLanguage, studied, language) +
      combined(rules.educationWithCanadianWork, studied, canadianWork),
  );
  const foreign = Math.min(
    rules.groupCap,
    combined(rules.foreignWorkWithLanguage, foreignWork, language) +
      combined(rules.foreignWorkWithCanadianWork, foreignWork, canadianWork),
  );
  const trade = facts.certificate ? band(lowest, rules.certificateLanguageBands) : 0;
  const certificate = Math.min(rules.groupCap, trade === 0 ? 0 : rules.certificate[trade === 1 ? 0 : 1]);
  return {
    total: Math.min(rules.cap, education + foreign + certificate),
    education,
    foreignWork: foreign,
    certificate,
  };
}
