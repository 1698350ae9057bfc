import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { IsoDate } from '../../profile/profile.ts';
import type { Reason } from '../../result/score-result.ts';
import { daysByTime } from './by-time.ts';
import type { Change } from './change.ts';
import { allChanges, type Draft, nothingDone, withStep } from './draft.ts';
import { nominationIdea } from './other-ideas.ts';
import { renewals } from './renewals.ts';
import type { Situation } from './situation.ts';
import { STEP_MESSAGES } from './step-sentences.ts';
import { type Program, wayInto } from './ways-in.ts';

const PROGRAMS: readonly Program[] = ['cec', 'fsw', 'fst'];

/** How somebody who is in no programme could come into one. */
export interface ProgramPath {
  program: Program | 'pnp';
  /** Every requirement that is not met today. */
  missing: Reason[];
  /** `time`: nothing has to be done but what goes on already; `unknown`: no way was found among the steps known here. */
  by: 'time' | 'steps' | 'unknown';
  /** The first day on which it can be met, as far as lengths of time are published; `null` when no way is known. */
  on: IsoDate | null;
  /** What has to be done, all of it; `renewals` stands for whatever runs out meanwhile. */
  steps: { id: string; message: string }[];
  /** JSON Patch (RFC 6902) on `{ profile, nomination? }`, with what runs out meanwhile and is renewed. */
  changes: readonly Change[];
}

function pathBySteps(
  { now, speak }: Situation,
  program: Program | 'pnp',
  draft: Draft | undefined,
): ProgramPath {
  const missing = now.programs[program].reasons;
  if (draft === undefined) return { program, missing, by: 'unknown', on: null, steps: [], changes: [] };
  const steps = draft.steps.map(({ id, kind, values }) => ({
    id,
    message: STEP_MESSAGES[kind][speak](values),
  }));
  if (renewals(draft.situation, draft.on).length > 0)
    steps.push({ id: 'renewals', message: STEP_MESSAGES.renewals[speak]() });
  return { program, missing, by: 'steps', on: toIsoDate(draft.on), steps, changes: allChanges(draft) };
}

function pathByTime({ now }: Situation, program: Program | 'pnp', day: Day): ProgramPath {
  const missing = now.programs[program].reasons;
  return { program, missing, by: 'time', on: toIsoDate(day), steps: [], changes: [] };
}

/** A nomination on top of the way into a federal programme that is the shortest in time, then in steps. */
function nominated(situation: Situation, ways: readonly (Draft | undefined)[]): Draft | undefined {
  const [shortest] = ways
    .filter((way) => way !== undefined)
    .sort((a, b) => a.on - b.on || a.steps.length - b.steps.length);
  const codes = situation.now.programs.pnp.reasons.map(({ code }) => code);
  const isNominee = !codes.includes('no-nomination') && !codes.includes('nominated-by-quebec');
  if (shortest === undefined || isNominee) return shortest;
  const draft = withStep(shortest, nominationIdea(shortest.situation));
  return draft.result.programs.pnp.eligible ? draft : undefined;
}

/**
 * For somebody who is in no programme: what each of them lacks, and when and how it can be met; each way is checked by
 * scoring the changed candidate. Empty for everybody else, and before birth.
 */
export function programPaths(situation: Situation): ProgramPath[] {
  const { candidate, now, asOf } = situation;
  if (now.lanes.length > 0 || candidate.profile.dateOfBirth > toIsoDate(asOf)) return [];
  const days = daysByTime(situation);
  const waits = (program: Program): Draft | undefined => {
    const day = days.get(program);
    return day === undefined ? undefined : { ...nothingDone(situation), on: day };
  };
  const ways = PROGRAMS.map((program) => waits(program) ?? wayInto(situation, program));
  const draftOf = { cec: ways[0], fsw: ways[1], fst: ways[2], pnp: nominated(situation, ways) };
  return ([...PROGRAMS, 'pnp'] as const).map((program) => {
    const day = days.get(program);
    return day === undefined
      ? pathBySteps(situation, program, draftOf[program])
      : pathByTime(situation, program, day);
  });
}
