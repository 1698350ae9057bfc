import { namesOfStates } from './names-of-states.ts';
import type { ModelState } from './state.ts';

export interface Step {
  name: string;
  next: ModelState;
}

export interface Exploration {
  states: number;
  steps: number;
  /** The rule that is broken, and the shortest way there. */
  violation?: { rule: string; trace: string[] };
}

interface Model {
  first: ModelState;
  steps(state: ModelState): Step[];
  /** The name of a rule that the state breaks. */
  violated(state: ModelState): string | undefined;
  /** Whether everything that was asked for is done. */
  finished(state: ModelState): boolean;
}

/**
 * Walks through every state that can be reached, the nearest ones first, and then asks of each whether the work can
 * still be finished from there: a state from which it cannot is one where something is stuck.
 *
 * @param limit throws beyond so many states, instead of filling the memory
 */
export function explore({ first, steps, violated, finished }: Model, limit: number): Exploration {
  const nameOf = namesOfStates();
  const ids = new Map([[nameOf(first), 0]]);
  const known: (ModelState | undefined)[] = [first];
  const cameFrom: { state: number; by: string }[] = [{ state: -1, by: '' }];
  const predecessors: number[][] = [[]];
  const ends: number[] = [];
  let count = 0;
  const traceTo = (state: number): string[] => {
    const names: string[] = [];
    for (let at = cameFrom[state]; at && at.state >= 0; at = cameFrom[at.state]) names.unshift(at.by);
    return names;
  };
  for (let id = 0; id < known.length; id += 1) {
    const state = known[id];
    if (!state) throw new Error('a state is visited once');
    known[id] = undefined;
    const rule = violated(state);
    if (rule) return { states: known.length, steps: count, violation: { rule, trace: traceTo(id) } };
    if (finished(state)) ends.push(id);
    for (const { name: by, next } of steps(state)) {
      count += 1;
      const name = nameOf(next);
      let to = ids.get(name);
      if (to === undefined) {
        to = known.push(next) - 1;
        if (to >= limit) throw new Error(`more than ${limit} states`);
        ids.set(name, to);
        cameFrom.push({ state: id, by });
        predecessors.push([]);
      }
      predecessors[to]?.push(id);
    }
  }
  const stuck = firstNotIn(reaching(ends, predecessors), known.length);
  return {
    states: known.length,
    steps: count,
    ...(stuck === undefined ? {} : { violation: { rule: 'nothing is stuck', trace: traceTo(stuck) } }),
  };
}

/** The states from which one of `ends` can be reached. */
function reaching(ends: readonly number[], predecessors: readonly number[][]): Set<number> {
  const can = new Set(ends);
  const open = [...ends];
  for (let state = open.pop(); state !== undefined; state = open.pop())
    for (const before of predecessors[state] ?? [])
      if (!can.has(before)) {
        can.add(before);
        open.push(before);
      }
  return can;
}

function firstNotIn(good: ReadonlySet<number>, count: number): number | undefined {
  for (let state = 0; state < count; state += 1) if (!good.has(state)) return state;
  return undefined;
}
