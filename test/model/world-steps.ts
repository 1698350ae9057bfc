import type { Step } from './explore.ts';
import type { Mutation } from './mutations.ts';
import { candidateAt, pairAt, roundAt, waysOn } from './run-steps.ts';
import { senderSteps } from './sender-steps.ts';
import type { Bounds, ModelCandidate, ModelRun, ModelState } from './state.ts';

/** A copy of the state that may be changed. */
const fresh = (state: ModelState): ModelState => JSON.parse(JSON.stringify(state)) as ModelState;

function changed(state: ModelState, name: string, change: (copy: ModelState) => void): Step {
  const next = fresh(state);
  change(next);
  return { name, next };
}

const unfinished = ({ rounds, holder }: ModelState): boolean =>
  holder !== null || rounds.some(({ state }) => state !== 'unknown' && state !== 'completed');

/** Runs could overtake each other for ever; here a third attempt waits until nobody is at the latest one. */
function waits(state: ModelState, run: ModelRun): boolean {
  if (run.at !== 'attempt') return false;
  const latest = roundAt(state, run.round).attempt;
  return latest > 1 && state.runs.some((other) => 'attempt' in other && other.attempt === latest);
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
          next.runs[index] = on(next, bounds, wrong);
        }),
      );
    if (run.at !== 'idle' && state.left.crashes > 0)
      steps.push(
        changed(state, `run ${index} dies at ${run.at}`, (next) => {
          next.left.crashes -= 1;
          next.runs[index] = { at: 'idle' } satisfies ModelRun;
        }),
      );
  }
  return steps;
}

/** A schedule may fire at any time, and again. */
function scheduleSteps(state: ModelState, wrong: Mutation | undefined): Step[] {
  return state.rounds.flatMap(({ state: of }, round) => {
    const again = wrong === 'plan-unguarded' && of === 'completed' && state.left.duplicates > 0;
    if (of !== 'unknown' && !again) return [];
    return [
      changed(state, `schedule of round ${round} fires`, (next) => {
        if (again) next.left.duplicates -= 1;
        roundAt(next, round).state = 'planned';
        next.agenda = [...next.agenda, round].sort();
      }),
    ];
  });
}

const CHANGES: Readonly<Record<ModelCandidate['state'], readonly ModelCandidate['state'][]>> = {
  'in-pool': ['ineligible', 'withdrawn'],
  ineligible: ['in-pool'],
  // An invitation that is declined brings the profile back.
  invited: ['in-pool', 'withdrawn'],
  withdrawn: [],
};

function candidateSteps(state: ModelState): Step[] {
  if (state.left.changes === 0) return [];
  return state.candidates.flatMap((candidate, id) =>
    CHANGES[candidate.state].map((after) =>
      changed(state, `candidate ${id} becomes ${after}`, (next) => {
        next.left.changes -= 1;
        const one = candidateAt(next, id);
        one.state = after;
        one.version += 1;
      }),
    ),
  );
}

/** What happens to messages: doubled, given up, queued again by the timers. */
function messageSteps(state: ModelState): Step[] {
  if (state.senders.length === 0) return [];
  return state.pairs.flatMap((pairs, round) =>
    pairs.flatMap(({ messages, outbox }, id) => [
      ...(messages === 1 && state.left.duplicates > 0
        ? [
            changed(state, `message ${round}/${id} is doubled`, (next) => {
              next.left.duplicates -= 1;
              pairAt(next, round, id).messages = 2;
            }),
          ]
        : []),
      ...(messages > 0 && state.left.deadLetters > 0
        ? [
            changed(state, `message ${round}/${id} is given up`, (next) => {
              next.left.deadLetters -= 1;
              pairAt(next, round, id).messages -= 1;
            }),
          ]
        : []),
      ...(messages === 0 && outbox
        ? [
            changed(state, `timers queue ${round}/${id} again`, (next) => {
              pairAt(next, round, id).messages = 1;
            }),
          ]
        : []),
    ]),
  );
}

/** Everything that may happen next. */
export const stepsOf =
  (bounds: Bounds, wrong?: Mutation) =>
  (state: ModelState): Step[] => [
    ...runSteps(state, bounds, wrong),
    ...scheduleSteps(state, wrong),
    ...candidateSteps(state),
    ...messageSteps(state),
    ...senderSteps(state, wrong),
  ];
