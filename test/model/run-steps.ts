import { type Advance, type At, look } from './advance.ts';
import { waitingIn, withoutEntry } from './agenda.ts';
import { roundAt } from './change-state.ts';
import { catchUp, settleNext } from './due-steps.ts';
import { chunk, close, complete, issue, know, queue, renewed } from './invite-steps.ts';
import type { Mutation } from './mutations.ts';
import { attempt, freeze, read, write } from './select-steps.ts';
import type { ModelRound, ModelRun } from './state.ts';
import { undoingWaysOn } from './undo-steps.ts';

/** The ways in which a run can make its next request. */
export function waysOn(run: ModelRun): Advance[] {
  switch (run.at) {
    case 'idle':
      return [() => look];
    case 'look':
      return [
        ({ holder, number, paused }) =>
          holder === null ? { at: 'agenda', number, paused } : { at: 'header', round: holder },
      ];
    case 'agenda':
      return [agenda(run)];
    case 'begin':
      return [begin(run)];
    case 'header':
      return [header(run)];
    case 'catch-up':
      return [catchUp(run)];
    case 'settle':
      return [settleNext(run)];
    case 'attempt':
      return [attempt(run)];
    case 'read':
      return [read(run)];
    case 'write':
      return [write(run)];
    case 'freeze':
      return [freeze(run)];
    case 'chunk':
      return [chunk(run)];
    case 'know':
      return know(run);
    case 'renew':
      return [renewed(run)];
    case 'issue':
      return [issue(run)];
    case 'queue':
      return [queue(run)];
    case 'close':
      return [close(run)];
    case 'complete':
      return [complete(run)];
    default:
      return undoingWaysOn(run);
  }
}

const agenda =
  ({ number, paused }: At<'agenda'>): Advance =>
  (state, _bounds, wrong) => {
    const [first] = state.agenda;
    if (first === undefined) return { at: 'idle' };
    const waiting = waitingIn(first);
    const { round, undo, candidate } = waiting;
    if (undo && !(paused && wrong === 'pause-stops-undo'))
      return candidate === undefined ? { at: 'take-back', round } : { at: 'single-header', round, candidate };
    if (!paused) return { at: 'begin', round, number };
    if (wrong === 'pause-drops-round') state.agenda = withoutEntry(state.agenda, waiting);
    if (!undo && wrong !== 'held-back-silently') roundAt(state, round).heldBack = true;
    return { at: 'idle' };
  };

const begin =
  ({ round, number }: At<'begin'>): Advance =>
  (state, _bounds, wrong) => {
    const header = roundAt(state, round);
    const free = (state.holder === null && state.number === number) || wrong === 'begin-unguarded';
    const stopped = state.paused && wrong !== 'pause-at-look-only';
    if (!free || stopped || (header.state !== 'planned' && wrong !== 'begin-cancelled')) return look;
    if (state.paused) state.broken = 'no round begins while rounds are paused';
    header.state = 'selecting';
    state.holder = round;
    state.number = number + 1;
    if (wrong !== 'agenda-kept') state.agenda = withoutEntry(state.agenda, { round, undo: false });
    return look;
  };

/** How many chunks an undo has to go through: those that were invited, and the one that may be under way. */
const chunksToUndo = ({ count, next }: ModelRound, wrong: Mutation | undefined): number =>
  Math.min(count, wrong === 'undo-stops-short' ? next : next + 1);

const header =
  ({ round }: At<'header'>): Advance =>
  (state, { left }, wrong) => {
    const header = roundAt(state, round);
    const { state: of, next, count, undone } = header;
    // Where no time passes there is nobody to look for.
    if (of === 'selecting')
      return left.dues ? { at: 'catch-up', round } : { at: 'attempt', round, overdue: [] };
    if (of === 'inviting')
      return next < count ? { at: 'chunk', round, chunk: next } : { at: 'complete', round };
    if (of !== 'voiding') return look;
    return undone < chunksToUndo(header, wrong)
      ? { at: 'undo-chunk', round, chunk: undone }
      : { at: 'undo-complete', round };
  };
