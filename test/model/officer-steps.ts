import { entryOf, withEntry, withoutEntry } from './agenda.ts';
import { changed, pairAt, roundAt, spend } from './change-state.ts';
import type { Step } from './explore.ts';
import type { Mutation } from './mutations.ts';
import type { ModelOfficer, ModelState } from './state.ts';

type Ordering = Extract<ModelOfficer, { at: 'read' | 'write' }>;

const idle: ModelOfficer = { at: 'idle' };

type Header = ModelState['rounds'][number];

const hasBegun = ({ state }: Header): boolean => !['unknown', 'planned', 'cancelled'].includes(state);

/** Whether there is anything to write for an order about a round in this state; else it is refused, or done before. */
const isOpen = (order: Ordering['order'], round: Header): boolean =>
  order === 'cancel'
    ? round.state === 'planned'
    : hasBegun(round) && round.state !== 'voiding' && round.state !== 'voided';

/** Reads the header and decides. */
const readHeader = (state: ModelState, order: Ordering['order'], round: number): ModelOfficer => {
  const header = roundAt(state, round);
  return isOpen(order, header) ? { at: 'write', order, round, seen: header.state } : idle;
};

/** Writes the order if the round still is as it was read; else the officer's request begins again. */
function writeOrder(
  state: ModelState,
  { order, round, seen }: Extract<ModelOfficer, { at: 'write' }>,
  wrong: Mutation | undefined,
): ModelOfficer {
  const header = roundAt(state, round);
  const unguarded = wrong === (order === 'void' ? 'void-order-unguarded' : 'cancel-unguarded');
  if (header.state !== seen && !unguarded) return { at: 'read', order, round };
  if (order === 'cancel') {
    header.state = wrong === 'cancel-forgets' ? 'unknown' : 'cancelled';
    header.ordered = 'cancelled';
    if (wrong !== 'cancel-keeps-agenda') state.agenda = withoutEntry(state.agenda, { round, undo: false });
    return idle;
  }
  Object.assign(header, { state: 'voiding', undone: 0, voided: 0, kept: 0, ordered: 'void' });
  if (seen === 'completed' && wrong !== 'undo-off-agenda')
    state.agenda = withEntry(state.agenda, { round, undo: true });
  return idle;
}

function orderOne(
  state: ModelState,
  { round, candidate }: Extract<ModelOfficer, { at: 'order-one' }>,
): ModelOfficer {
  const order = { round, undo: true, candidate };
  if (!state.agenda.includes(entryOf(order))) {
    state.agenda = withEntry(state.agenda, order);
    pairAt(state, round, candidate).orders += 1;
  }
  return idle;
}

/** What an officer who has begun an order does next. */
function goOn(state: ModelState, officer: ModelOfficer, wrong: Mutation | undefined): ModelOfficer {
  if (officer.at === 'read') return readHeader(state, officer.order, officer.round);
  if (officer.at === 'write') return writeOrder(state, officer, wrong);
  if (officer.at === 'order-one') return orderOne(state, officer);
  return idle;
}

/** Everything that an officer may begin; each begins with the reading of the header. */
function begin(state: ModelState, index: number): Step[] {
  const { left, rounds, paused } = state;
  const steps: Step[] = [];
  for (const [round, header] of rounds.entries()) {
    for (const [order, budget] of [
      ['void', 'voids'],
      ['cancel', 'cancels'],
    ] as const)
      if (left[budget] > 0 && isOpen(order, header))
        steps.push(
          changed(state, `officer ${index} is to ${order} round ${round}`, (next) => {
            spend(next, budget);
            next.officers[index] = readHeader(next, order, round);
          }),
        );
    if (left.singles > 0 && hasBegun(header))
      for (const candidate of state.candidates.keys())
        steps.push(
          changed(state, `officer ${index} is to void ${round}/${candidate}`, (next) => {
            spend(next, 'singles');
            next.officers[index] = { at: 'order-one', round, candidate };
          }),
        );
  }
  // One write, guarded by itself: there is nothing to read before.
  const [budget, name] = paused ? (['resumes', 'resumes'] as const) : (['pauses', 'pauses'] as const);
  if (left[budget] > 0)
    steps.push(
      changed(state, `officer ${index} ${name} rounds`, (next) => {
        spend(next, budget);
        next.paused = !paused;
      }),
    );
  return steps;
}

/** What officers may do next. Which of them stands where makes no difference. */
export function officerSteps(state: ModelState, wrong: Mutation | undefined): Step[] {
  const seen = new Set<string>();
  return state.officers.flatMap((officer, index) => {
    const place = JSON.stringify(officer);
    if (seen.has(place)) return [];
    seen.add(place);
    if (officer.at === 'idle') return begin(state, index);
    return [
      changed(state, `officer ${index}: ${officer.at}`, (next) => {
        next.officers[index] = goOn(next, officer, wrong);
      }),
    ];
  });
}
