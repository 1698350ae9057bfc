import type { OpenDay } from '../../candidate/open-day.ts';

/** The levels that some rule asks for in all four abilities at once, the lowest first. */
export function jointThresholds({ crs, programs, rulebook }: OpenDay): number[] {
  const { cec, fsw, fst } = programs.rules;
  const { languageBands, certificateLanguageBands } = crs.transferability;
  const { frenchLevel, englishLevel } = crs.additional;
  const levels = [
    ...[cec.levelTeer01, cec.levelTeer23, fsw.level],
    ...[fsw.grid.secondLanguage.level, frenchLevel, englishLevel],
    ...Object.values(fst.levels),
    ...languageBands,
    ...certificateLanguageBands,
  ];
  for (const { condition } of rulebook.categories)
    if (condition.kind === 'language') levels.push(condition.level);
  return [...new Set(levels)].sort((a, b) => a - b);
}
