import type { FederalProgram } from '../../result/score-result.ts';
import type { ReasonCode } from '../../result/verdict.ts';
import type { ResultOnDay } from '../score/next-change.ts';
import { canApply } from './change.ts';
import { noSteps, type Route, withSteps } from './route.ts';
import type { Step } from './step.ts';
import { gridPoints, STEPS_BY_REASON } from './steps-by-reason.ts';

/** No route into a programme has more steps. */
const MOST_STEPS = 8;
const PASS_MARK = 'points-below-pass-mark';

/** Reasons that one and the same test result answers. */
const LANGUAGE_CODES: readonly ReasonCode[] = [
  'no-valid-language-test',
  'language-below-threshold',
  'trade-language-below-threshold',
];

function isMissing({ result }: Route, program: FederalProgram, code: ReasonCode): boolean {
  const codes = LANGUAGE_CODES.includes(code) ? LANGUAGE_CODES : [code];
  return result.programs[program].reasons.some((reason) => codes.includes(reason.code));
}

/** The route with each of the steps, one at a time; none is scored before it is asked for. */
function* longer(route: Route, steps: readonly (Step | undefined)[]): Generator<Route> {
  for (const step of steps) if (step !== undefined) yield withSteps(route, [step]);
}

/** The first step after which the requirement is met. */
function answering(route: Route, program: FederalProgram, code: ReasonCode): Route | undefined {
  for (const next of longer(route, STEPS_BY_REASON[code](route.of, route.on)))
    if (!isMissing(next, program, code)) return next;
  return undefined;
}

/** The easiest step that reaches the pass mark of the grid; or else the one that comes nearest to it. */
function nearerToPassMark(route: Route): Route | undefined {
  const points = ({ result }: Route): number => result.programs.fsw.grid.total;
  let best: Route | undefined;
  for (const next of longer(route, gridPoints(route.of))) {
    if (!isMissing(next, 'fsw', PASS_MARK)) return next;
    if (points(next) > points(best ?? route)) best = next;
  }
  return best;
}

/** The same route without the steps that a later one has made needless. */
function pruned(start: Route, route: Route, program: FederalProgram): Route {
  let kept = route;
  for (const needless of route.steps) {
    const others = kept.steps.filter((step) => step !== needless);
    // In a list that is full a step may have taken the place of what the needless one had put there.
    const changes = others.flatMap((step) => step.changes);
    if (!canApply(start.of.candidate, changes)) continue;
    const shorter = withSteps(start, others);
    if (shorter.result.programs[program].eligible) kept = shorter;
  }
  return kept;
}

/**
 * Steps that together meet everything that a programme asks for, each chosen for one requirement and checked by scoring;
 * `undefined` when the steps that are known here do not.
 */
export function routeInto(today: ResultOnDay, program: FederalProgram): Route | undefined {
  const start = noSteps(today);
  let route = start;
  while (route.steps.length < MOST_STEPS) {
    const codes = route.result.programs[program].reasons.map(({ code }) => code);
    if (codes.length === 0) return pruned(start, route, program);
    const first = codes.find((code) => code !== PASS_MARK);
    const next = first === undefined ? nearerToPassMark(route) : answering(route, program, first);
    if (next === undefined) return undefined;
    route = next;
  }
  return route.result.programs[program].eligible ? pruned(start, route, program) : undefined;
}
