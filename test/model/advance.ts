import { candidateAt, pairAt } from './change-state.ts';
import type { Bounds } from './first-state.ts';
import type { Mutation } from './mutations.ts';
import type { Known, ModelCandidate, ModelPair, ModelRun, ModelState } from './state.ts';

/** A request. Changes the state in place and gives the place where the run stands next. */
export type Advance = (state: ModelState, bounds: Bounds, wrong: Mutation | undefined) => ModelRun;

/** A run that stands at a place, with what it has read. */
export type At<Place extends ModelRun['at']> = Extract<ModelRun, { at: Place }>;

/** The run asks the table what there is to do. */
export const look: ModelRun = { at: 'look' };

/**
 * Reads standing and outcome of a candidate, one after the other in either order, then decides by both.
 *
 * @param reading the run with what it has read so far
 */
export function knowing<Reading extends ModelRun & Known>(
  reading: Reading & { round: number },
  id: number,
  decide: (
    standing: ModelCandidate,
    outcome: ModelPair['outcome'],
    state: ModelState,
    wrong: Mutation | undefined,
  ) => ModelRun,
): Advance[] {
  const { standing, outcome } = reading;
  if (standing && outcome) return [(state, _bounds, wrong) => decide(standing, outcome, state, wrong)];
  const readStanding: Advance = (state) => ({ ...reading, standing: { ...candidateAt(state, id) } });
  const readOutcome: Advance = (state) => ({ ...reading, outcome: pairAt(state, reading.round, id).outcome });
  return [...(standing ? [] : [readStanding]), ...(outcome ? [] : [readOutcome])];
}
