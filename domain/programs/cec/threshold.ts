import type { OpenDay } from '../../candidate/open-day.ts';
import { teerOf } from '../../rulebook/occupations/unit-groups.ts';

/** Skill level A, or B, of NOC 2016 is not known for each occupation: its TEER category stands for it. */
function levelFor({ programs }: OpenDay, noc: string): number {
  const { levelTeer01, levelTeer23 } = programs.rules.cec;
  return teerOf(noc) <= 1 ? levelTeer01 : levelTeer23;
}

/** The occupation with most of the Canadian experience in the window, and the level that it asks for. */
interface MainOccupation {
  /** Undefined without any experience. */
  noc: string | undefined;
  level: number;
}

/**
 * Decides on the threshold (IRPR 87.1(2)(e)); of occupations with as much, the one with the lower level, then with the lower code. Without any
 * experience the lower is asked for.
 */
export function mainOccupation(of: OpenDay): MainOccupation {
  const { work, programs, canadianUse } = of;
  const { work: asked, levelTeer23 } = programs.rules.cec;
  const { occupations } = work.history;
  let most = 0;
  let main: MainOccupation = { noc: undefined, level: levelTeer23 };
  for (const noc of occupations) {
    const worked = work.worked(canadianUse, asked.withinYears, noc);
    const level = levelFor(of, noc);
    if (worked > most || (worked === most && level < main.level)) {
      most = worked;
      main = { noc: worked > 0 ? noc : undefined, level };
    }
  }
  // Any work at all decides first, then how the occupations compare.
  for (const noc of occupations) work.watch(1, canadianUse, asked.withinYears, noc);
  for (const rival of occupations)
    if (main.noc !== undefined && levelFor(of, rival) !== main.level)
      work.watchRivals(canadianUse, asked.withinYears, main.noc, rival);
  return main;
}
