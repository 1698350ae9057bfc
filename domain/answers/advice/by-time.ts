import type { Day } from '../../calendar/day.ts';
import { possibleChanges } from '../../next-change/next-change.ts';
import { evaluateOn } from '../score/evaluate.ts';
import type { Situation } from './situation.ts';
import type { Program } from './ways-in.ts';

/** A profile is in the pool for a year at most; who waits longer than two submits another before. */
const LOOK_AHEAD_DAYS = 2 * 366;
/** So many days are looked at: far more than the facts of one person give, and little enough for a profile full of facts. */
const MOST_DAYS = 30;

/**
 * For each programme the first later day on which the candidate is in it although nothing is done but what goes on
 * already. Looks two years ahead, at a bounded number of days.
 */
export function daysByTime({ prepared, compiled, asOf, speak }: Situation): Map<Program | 'pnp', Day> {
  const found = new Map<Program | 'pnp', Day>();
  const open = new Set(['cec', 'fsw', 'fst', 'pnp'] as const);
  let looked = 0;
  for (const day of possibleChanges(compiled, prepared, asOf)) {
    if (day > asOf + LOOK_AHEAD_DAYS || open.size === 0 || looked++ === MOST_DAYS) break;
    const { programs } = evaluateOn(compiled, prepared, day, speak);
    for (const program of open)
      if (programs[program].eligible) {
        found.set(program, day);
        open.delete(program);
      }
  }
  return found;
}
