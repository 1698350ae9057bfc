import type { ProgramResult, ProgramResults, Reason } from '../result/score-result.ts';
import { canadianExperienceReasons } from './canadian-experience.ts';
import type { DayFacts } from './day-facts.ts';
import { skilledWorkerGrid } from './grid.ts';
import { provincialNomineeReasons } from './provincial-nominee.ts';
import { skilledTradesReasons } from './skilled-trades.ts';
import { skilledWorkerReasons } from './skilled-worker.ts';

function result(reasons: Reason[]): ProgramResult {
  return { eligible: reasons.length === 0, reasons };
}

/** Every programme with all requirements that are not met. */
export function programResults(facts: DayFacts): ProgramResults {
  const cec = result(canadianExperienceReasons(facts));
  const grid = skilledWorkerGrid(facts);
  const skilled = skilledWorkerReasons(facts, grid);
  const fsw = { eligible: skilled.length === 0, reasons: skilled, grid };
  const fst = result(skilledTradesReasons(facts));
  const inProgram = cec.eligible || fsw.eligible || fst.eligible;
  return { cec, fsw, fst, pnp: result(provincialNomineeReasons(facts, inProgram)) };
}
