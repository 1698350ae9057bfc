import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import { addYears } from '../calendar/shift.ts';
import type { PreparedCandidate } from '../candidate/candidate-facts.ts';
import type { WorkHistory } from '../facts/work/work-history.ts';
import type { RuleTurns } from './rule-turns.ts';

/** No further than this is looked ahead, in days: a century. */
const FURTHEST = 36_525;
/** Years in which windows of any length meet leap days in the same way again. */
const LEAP_CYCLE = 8;

function settled({ spans }: WorkHistory, turns: RuleTurns, asOf: Day): Day {
  let last = asOf;
  for (const { from, to, rate } of spans) {
    const worked = Math.ceil(turns.mostWork / rate);
    const years = turns.longestWindow + LEAP_CYCLE;
    if (to !== FAR_FUTURE) last = Math.max(last, addYears(to, years));
    else last = Math.max(last, Math.max(from, asOf) + worked, addYears(Math.max(from, asOf), years));
  }
  return last;
}

/**
 * The day after which no amount of work changes any more: jobs that ended have left every window, those that continue
 * have filled it.
 */
export function lastDay(turns: RuleTurns, { own, spouse }: PreparedCandidate, asOf: Day): Day {
  const last = Math.max(
    settled(own.work, turns, asOf),
    spouse === undefined ? asOf : settled(spouse.work, turns, asOf),
  );
  return Math.min(last, asOf + FURTHEST);
}
