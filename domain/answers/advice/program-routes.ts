import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { IsoDate } from '../../profile/profile.ts';
import { type FederalProgram, PROGRAMS, type Program } from '../../result/score-result.ts';
import { spokenText } from '../../result/spoken-verdict.ts';
import type { Text } from '../../sentences/text.ts';
import type { ResultOnDay } from '../score/next-change.ts';
import { daysByTime } from './by-time.ts';
import type { Change } from './change.ts';
import { nominationStep } from './other-steps.ts';
import { renewals } from './renewals.ts';
import { allChanges, noSteps, type Route, withSteps } from './route.ts';
import { routeInto } from './route-search.ts';
import { message } from './step-sentences.ts';

/** How a candidate who is in no programme could come into one. */
export interface ProgramRoute {
  program: Program;
  /** Every requirement that is not met today. */
  missing: { code: string; message: Text }[];
  /** `time`: nothing has to be done but what goes on already; `unknown`: no route was found among the steps known here. */
  by: 'time' | 'steps' | 'unknown';
  /** The first day on which it can be met, as far as lengths of time are published; `null` when no route is known. */
  on: IsoDate | null;
  /** What has to be done, all of it; `renewals` stands for all that runs out meanwhile. */
  steps: { id: string; message: Text }[];
  /** JSON Patch (RFC 6902) on `{ profile, nomination? }`, with what runs out meanwhile and is renewed. */
  changes: readonly Change[];
}

function missingOf({ result }: ResultOnDay, program: Program): ProgramRoute['missing'] {
  return result.programs[program].reasons.map((reason) => ({
    code: reason.code,
    message: spokenText(reason),
  }));
}

function bySteps(today: ResultOnDay, program: Program, route: Route | undefined): ProgramRoute {
  const missing = missingOf(today, program);
  if (route === undefined) return { program, missing, by: 'unknown', on: null, steps: [], changes: [] };
  const steps = route.steps.map(({ id, message: words }) => ({ id, message: words }));
  if (renewals(route.of, route.on).length > 0)
    steps.push({ id: 'renewals', message: message('renewals', {}) });
  return { program, missing, by: 'steps', on: toIsoDate(route.on), steps, changes: allChanges(route) };
}

function byTime(today: ResultOnDay, program: Program, day: Day): ProgramRoute {
  const missing = missingOf(today, program);
  return { program, missing, by: 'time', on: toIsoDate(day), steps: [], changes: [] };
}

/** A nomination on top of the route into a federal programme that is the shortest in time, then in steps. */
function nominated(today: ResultOnDay, routes: readonly (Route | undefined)[]): Route | undefined {
  const [shortest] = routes
    .filter((route) => route !== undefined)
    .sort((a, b) => a.on - b.on || a.steps.length - b.steps.length);
  const codes = today.result.programs.pnp.reasons.map(({ code }) => code);
  const isNominee = !codes.includes('no-nomination') && !codes.includes('nominated-by-quebec');
  if (shortest === undefined || isNominee) return shortest;
  const route = withSteps(shortest, [nominationStep(shortest.of)]);
  return route.result.programs.pnp.eligible ? route : undefined;
}

/**
 * For a candidate who is in no programme: what each of them lacks, and when and how it can be met; each route is checked by
 * scoring the changed candidate. Empty for every other candidate, and before birth.
 */
export function programRoutes(today: ResultOnDay): ProgramRoute[] {
  const { of, result } = today;
  if (result.lanes.length > 0 || of.facts.birth > of.day) return [];
  const days = daysByTime(of);
  const routeFor = (program: FederalProgram): Route | undefined => {
    const day = days.get(program);
    return day === undefined ? routeInto(today, program) : { ...noSteps(today), on: day };
  };
  const federal = { cec: routeFor('cec'), fsw: routeFor('fsw'), fst: routeFor('fst') };
  const routes = { ...federal, pnp: nominated(today, Object.values(federal)) };
  return PROGRAMS.map((program) => {
    const day = days.get(program);
    return day === undefined ? bySteps(today, program, routes[program]) : byTime(today, program, day);
  });
}
