import { entryOf, withEntry } from './agenda.ts';
import { candidateAt, changed, pairAt, roundAt, spend } from './change-state.ts';
import { dueSteps, scoredForToday } from './due-steps.ts';
import type { Step } from './explore.ts';
import type { Bounds } from './first-state.ts';
import type { Mutation } from './mutations.ts';
import { officerSteps } from './officer-steps.ts';
import { waysOn } from './run-steps.ts';
import { senderSteps } from './sender-steps.ts';
import { KINDS, type ModelCandidate, type ModelRun, type ModelState } from './state.ts';

const ENDED = ['unknown', 'completed', 'cancelled', 'voided'];

/** Whether there is anything to call for: a round, or what is to be undone. */
const unfinished = ({ rounds, holder, agenda }: ModelState): boolean =>
  holder !== null || agenda.length > 0 || rounds.some(({ state }) => !ENDED.includes(state));

/** Runs could overtake each other for ever; here a third attempt waits until nobody is at the latest one. */
function waits(state: ModelState, run: ModelRun): boolean {
  if (run.at !== 'attempt') return false;
  const latest = state.rounds[run.round]?.attempt ?? 0;
  return latest > 1 && state.runs.some((other) => 'attempt' in other && other.attempt === latest);
}

/** Whether a run that ends now leaves nothing due behind it, or has said what it leaves and why. */
function endsWell({ agenda: [first], rounds }: ModelState): boolean {
  if (first === undefined) return true;
  return rounds.some(({ heldBack }, round) => heldBack && entryOf({ round, undo: false }) === first);
}

/** Whoever is called looks what there is to do. The order comes again, or the timers call, while anything is left. */
function runSteps(state: ModelState, bounds: Bounds, wrong: Mutation | undefined): Step[] {
  const steps: Step[] = [];
  const seen = new Set<string>();
  for (const [index, run] of state.runs.entries()) {
    const place = JSON.stringify(run);
    if (seen.has(place) || waits(state, run) || (run.at === 'idle' && !unfinished(state))) continue;
    seen.add(place);
    for (const on of waysOn(run))
      steps.push(
        changed(state, `run ${index}: ${run.at}`, (next) => {
          const then = on(next, bounds, wrong);
          next.runs[index] = then;
          if (then.at === 'idle' && !endsWell(next))
            next.broken = 'a call ends when nothing is due, or says what is held back';
        }),
      );
    if (run.at !== 'idle' && state.left.crashes > 0)
      steps.push(
        changed(state, `run ${index} dies at ${run.at}`, (next) => {
          spend(next, 'crashes');
          next.runs[index] = { at: 'idle' } satisfies ModelRun;
        }),
      );
  }
  return steps;
}

/** A schedule may fire at any time, and again; of a round that is known already it makes nothing. */
function scheduleSteps(state: ModelState, wrong: Mutation | undefined): Step[] {
  return state.rounds.flatMap(({ state: of }, round) => {
    const again = wrong === 'plan-unguarded' && of === 'completed' && state.left.duplicates > 0;
    if (of !== 'unknown' && !again) return [];
    return [
      changed(state, `schedule of round ${round} fires`, (next) => {
        if (again) spend(next, 'duplicates');
        roundAt(next, round).state = 'planned';
        next.agenda = withEntry(next.agenda, { round, undo: false });
      }),
    ];
  });
}

const CHANGES: Readonly<Record<ModelCandidate['state'], readonly ModelCandidate['state'][]>> = {
  'in-pool': ['ineligible', 'withdrawn'],
  ineligible: ['in-pool'],
  // An invitation that is declined brings the profile back.
  invited: ['in-pool', 'applied', 'withdrawn'],
  applied: [],
  withdrawn: [],
  expired: [],
};

function candidateSteps(state: ModelState): Step[] {
  if (state.left.changes === 0) return [];
  return state.candidates.flatMap((candidate, id) =>
    CHANGES[candidate.state].map((after) =>
      changed(state, `candidate ${id} becomes ${after}`, (next) => {
        spend(next, 'changes');
        const one = candidateAt(next, id);
        if (one.holds !== null) pairAt(next, one.holds, id).outcome = 'closed';
        const waits = after === 'in-pool' || after === 'ineligible';
        Object.assign(one, waits ? scoredForToday(one, after, id) : { state: after, place: null });
        Object.assign(one, { version: one.version + 1, holds: null });
      }),
    ),
  );
}

/** What happens to messages: doubled, given up, queued again by the timers. */
function messageSteps(state: ModelState): Step[] {
  if (state.senders.length === 0) return [];
  const steps: Step[] = [];
  const { duplicates, deadLetters } = state.left;
  for (const [round, pairs] of state.pairs.entries())
    for (const [id, { told }] of pairs.entries())
      for (const kind of KINDS) {
        const { messages, outbox } = told[kind];
        const message = `${kind} ${round}/${id}`;
        if (messages === 1 && duplicates > 0)
          steps.push(
            changed(state, `message ${message} is doubled`, (next) => {
              spend(next, 'duplicates');
              pairAt(next, round, id).told[kind].messages = 2;
            }),
          );
        if (messages > 0 && deadLetters > 0)
          steps.push(
            changed(state, `message ${message} is given up`, (next) => {
              spend(next, 'deadLetters');
              pairAt(next, round, id).told[kind].messages -= 1;
            }),
          );
        if (messages === 0 && outbox)
          steps.push(
            changed(state, `timers queue ${message} again`, (next) => {
              pairAt(next, round, id).told[kind].messages = 1;
            }),
          );
      }
  return steps;
}

/** Everything that may happen next. */
export const stepsOf =
  (bounds: Bounds, wrong?: Mutation) =>
  (state: ModelState): Step[] => [
    ...runSteps(state, bounds, wrong),
    ...scheduleSteps(state, wrong),
    ...officerSteps(state, wrong),
    ...candidateSteps(state),
    ...dueSteps(state),
    ...messageSteps(state),
    ...senderSteps(state, wrong),
  ];
