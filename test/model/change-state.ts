import type { Step } from './explore.ts';
import type { ModelCandidate, ModelPair, ModelRound, ModelState, Trouble } from './state.ts';

/** What the model knows to be there. @throws Error otherwise: a mistake of the model */
export function must<T>(value: T | undefined | null): T {
  if (value === undefined || value === null)
    throw new Error('the model looks for something that is not there');
  return value;
}

/** The parts that belong to the state which is being made. All others are shared with the states before it. */
let own = new Set<unknown>();

/** The part at a place of a list, copied first if it is shared: only then may it be changed. */
function ownPart<Part>(list: Part[], index: number, copy: (part: Part) => Part): Part {
  const part = must(list[index]);
  if (own.has(part)) return part;
  const copied = copy(part);
  own.add(copied);
  list[index] = copied;
  return copied;
}

/** A round of the state which is being made, to be read and changed. */
export const roundAt = (state: ModelState, round: number): ModelRound =>
  ownPart(state.rounds as ModelRound[], round, (part) => ({
    ...part,
    chunks: part.chunks.map((chunk) => (chunk ? { ...chunk } : chunk)),
  }));

/** A candidate of the state which is being made, to be read and changed. */
export const candidateAt = (state: ModelState, candidate: number): ModelCandidate =>
  ownPart(state.candidates as ModelCandidate[], candidate, (part) => ({ ...part }));

/** What a round and a candidate have with each other in the state which is being made, to be read and changed. */
export const pairAt = (state: ModelState, round: number, candidate: number): ModelPair =>
  ownPart(must(state.pairs[round]) as ModelPair[], candidate, (part) => ({
    ...part,
    told: { invited: { ...part.told.invited }, voided: { ...part.told.voided } },
  }));

/** Takes one from what the world may still do. */
export function spend(state: ModelState, trouble: Trouble): void {
  state.left = { ...state.left, [trouble]: state.left[trouble] - 1 };
}

/** The step that makes `change`. */
export function changed(state: ModelState, name: string, change: (next: ModelState) => void): Step {
  const next: ModelState = {
    ...state,
    candidates: [...state.candidates],
    rounds: [...state.rounds],
    pairs: state.pairs.map((pairs) => [...pairs]),
    runs: [...state.runs],
    senders: [...state.senders],
    officers: [...state.officers],
  };
  own = new Set();
  change(next);
  return { name, next };
}
