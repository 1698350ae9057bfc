import type { OpenDay } from '../candidate/open-day.ts';
import type { Explanation } from '../explanation/explanation.ts';
import { explainedProgram } from '../explanation/requirement.ts';
import { programResult } from '../result/checks.ts';
import type { ProgramResults } from '../result/score-result.ts';
import { CEC_ASKS, cecChecks } from './cec/cec.ts';
import { FST_ASKS, fstChecks } from './fst/fst.ts';
import { FSW_ASKS, fswChecks } from './fsw/fsw.ts';
import { explainedGrid, skilledWorkerGrid } from './fsw/grid/grid.ts';
import { pnpAsks, pnpChecks } from './pnp/pnp.ts';

/** Every programme with all requirements that are not met. */
export function programResults(of: OpenDay): ProgramResults {
  const cec = programResult(cecChecks(of));
  const grid = skilledWorkerGrid(of);
  const { eligible, reasons, unknown } = programResult(fswChecks(of, grid));
  const fsw = unknown === undefined ? { eligible, reasons, grid } : { eligible, reasons, unknown, grid };
  const fst = programResult(fstChecks(of));
  const pnp = programResult(pnpChecks(of, cec.eligible || fsw.eligible || fst.eligible));
  return { cec, fsw, fst, pnp };
}

/** Every programme, requirement by requirement. */
export function explainedPrograms(of: OpenDay, results: ProgramResults): Explanation['programs'] {
  const { cec, fsw, fst, pnp } = results;
  const inPrograms = (['cec', 'fsw', 'fst'] as const).filter((program) => results[program].eligible);
  return {
    cec: explainedProgram(of, 'cec', cec, cecChecks(of), CEC_ASKS),
    fsw: {
      ...explainedProgram(of, 'fsw', fsw, fswChecks(of, fsw.grid), FSW_ASKS),
      grid: explainedGrid(of),
    },
    fst: explainedProgram(of, 'fst', fst, fstChecks(of), FST_ASKS),
    pnp: explainedProgram(of, 'pnp', pnp, pnpChecks(of, inPrograms.length > 0), pnpAsks(inPrograms)),
  };
}
