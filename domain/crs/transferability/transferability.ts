import type { CrsFigures, LanguageFigures } from '../../candidate/open-day.ts';
import type { CrsBreakdown } from '../../result/score-result.ts';
import type { CompiledCrs } from '../../rulebook/compiled-crs.ts';
import {
  canadianWorkBand,
  certificateBand,
  combined,
  educationBand,
  foreignWorkBand,
  languageBand,
} from './bands.ts';

/** Section C: skill transferability. Each group is capped, then their sum. Counts the first official language. */
export function transferabilityPoints(
  { transferability: { groupCap, cap }, transferabilityTables: tables }: CompiledCrs,
  figures: CrsFigures,
  languages: LanguageFigures,
): CrsBreakdown['transferability'] {
  const language = languageBand(tables, languages);
  const work = canadianWorkBand(tables, figures);
  const abroad = foreignWorkBand(tables, figures);
  const studied = educationBand(tables, figures);
  const education = Math.min(
    groupCap,
    combined(tables.educationWithLanguage, studied, language) +
      combined(tables.educationWithCanadianWork, studied, work),
  );
  const foreignWork = Math.min(
    groupCap,
    combined(tables.foreignWorkWithLanguage, abroad, language) +
      combined(tables.foreignWorkWithCanadianWork, abroad, work),
  );
  const held = certificateBand(tables, figures, languages);
  const certificate = Math.min(groupCap, tables.certificate[held] ?? 0);
  return { total: Math.min(cap, education + foreignWork + certificate), education, foreignWork, certificate };
}
