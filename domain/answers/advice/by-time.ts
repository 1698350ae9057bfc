import type { Day } from '../../calendar/day.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { PROGRAMS, type Program } from '../../result/score-result.ts';
import { resultsFrom } from '../score/next-change.ts';

/** A profile is in the pool for a year at most; a candidate who waits longer than two submits another before. */
const LOOK_AHEAD_DAYS = 2 * 366;
/** So many changes are looked at: far more than the facts of one person give, and few enough for a profile full of facts. */
const MOST_CHANGES = 30;

/**
 * For each programme the first later day on which the candidate is in it although nothing is done but what goes on
 * already. Looks two years ahead, at a bounded number of changes.
 */
export function daysByTime({ rulebook, candidate, day: today }: OpenDay): Map<Program, Day> {
  const found = new Map<Program, Day>();
  let looked = 0;
  for (const { of, result } of resultsFrom(rulebook, candidate, today)) {
    if (of.day === today) continue;
    if (of.day > today + LOOK_AHEAD_DAYS || found.size === PROGRAMS.length || looked++ === MOST_CHANGES)
      break;
    for (const program of PROGRAMS)
      if (result.programs[program].eligible && !found.has(program)) found.set(program, of.day);
  }
  return found;
}
