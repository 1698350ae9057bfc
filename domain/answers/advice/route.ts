import type { Day } from '../../calendar/day.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Evaluation } from '../../result/score-result.ts';
import { resultOf } from '../score/evaluate.ts';
import type { ResultOnDay } from '../score/next-change.ts';
import type { Change } from './change.ts';
import { renewals } from './renewals.ts';
import { dayAfter, type Step } from './step.ts';

/** Some steps taken together, and how the candidate stands on the day on which the last of them can be there. */
export interface Route {
  steps: readonly Step[];
  changes: readonly Change[];
  /** The changed candidate, still on the day asked about. */
  of: OpenDay;
  on: Day;
  /** With what is renewed in the meantime. */
  result: Evaluation;
}

/** The route without a step. */
export function noSteps({ of, result }: ResultOnDay): Route {
  return { steps: [], changes: [], of, on: of.day, result };
}

/** Some steps more, one after the other; scored once, after the last of them. */
export function withSteps(route: Route, steps: readonly Step[]): Route {
  const { day } = route.of;
  const days = steps.flatMap(({ on = day, earliest = day }) => [on, earliest]);
  const on = Math.max(route.on, ...days);
  const added = steps.flatMap(({ changes }) => changes);
  const of = dayAfter(route.of, added);
  return {
    steps: [...route.steps, ...steps],
    changes: [...route.changes, ...added],
    of,
    on,
    result: resultOf(dayAfter(of, renewals(of, on), on)),
  };
}

/** Every change of the route, with what is renewed in the meantime. */
export function allChanges({ changes, of, on }: Route): Change[] {
  return [...changes, ...renewals(of, on)];
}
