import type { OpenDay } from '../candidate/open-day.ts';
import { programResult } from '../result/checks.ts';
import type { ProgramResults } from '../result/score-result.ts';
import { cecChecks } from './cec/cec.ts';
import { fstChecks } from './fst/fst.ts';
import { fswChecks } from './fsw/fsw.ts';
import { skilledWorkerGrid } from './fsw/grid/grid.ts';
import { pnpChecks } from './pnp/pnp.ts';

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
