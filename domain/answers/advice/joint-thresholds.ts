import { inForce } from '../../rulebook/lookup.ts';
import type { Situation } from './situation.ts';

/** The levels that some rule asks for in all four abilities at once, the lowest first. */
export function jointThresholds({ compiled, programs, asOf }: Situation): number[] {
  const rules = inForce(compiled.crs, asOf);
  const { cec, fsw, fst } = programs;
  const levels = [cec.levelTeer01, cec.levelTeer23, fsw.level, fsw.grid.secondLanguage.level];
  levels.push(...Object.values(fst.levels));
  if (rules !== undefined) {
    const { languageBands, certificateLanguageBands } = rules.transferability;
    const { frenchLevel, englishLevel } = rules.additional;
    levels.push(...languageBands, ...certificateLanguageBands, frenchLevel, englishLevel);
  }
  for (const { condition } of compiled.categories)
    if (condition.kind === 'language') levels.push(condition.level);
  return [...new Set(levels)].sort((a, b) => a - b);
}
