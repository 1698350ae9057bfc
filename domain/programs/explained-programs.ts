import type { OpenDay } from '../candidate/open-day.ts';
import type { Explanation } from '../explanation/explanation.ts';
import { explainedProgram } from '../explanation/requirement.ts';
import type { ProgramResults } from '../result/score-result.ts';
import { cecChecks } from './cec/cec.ts';
import { CEC_ASKS } from './cec/explained-cec.ts';
import { FST_ASKS } from './fst/explained-fst.ts';
import { fstChecks } from './fst/fst.ts';
import { FSW_ASKS } from './fsw/explained-fsw.ts';
import { fswChecks } from './fsw/fsw.ts';
import { explainedGrid } from './fsw/grid/explained-grid.ts';
import { pnpAsks } from './pnp/explained-pnp.ts';
import { pnpChecks } from './pnp/pnp.ts';

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
