import { type Advance, type At, knowing, look } from './advance.ts';
import { entryOf, withoutEntry } from './agenda.ts';
import { pairAt, roundAt } from './change-state.ts';
import type { ModelRun, UndoingRun } from './state.ts';
import { voidInvitation } from './undo-steps.ts';

type SingleRun = Extract<UndoingRun, { at: `single-${string}` }>;

/** The ways in which a run that was ordered to void one invitation can make its next request. */
export function singleWaysOn(run: SingleRun): Advance[] {
  switch (run.at) {
    case 'single-header':
      return [header(run)];
    case 'single-know': {
      const { round, candidate } = run;
      return knowing(
        run,
        candidate,
        (standing, outcome): ModelRun =>
          outcome === 'issued' && standing.holds !== round
            ? { at: 'single-know', round, candidate }
            : { at: 'single-settle', round, candidate, outcome, version: standing.version },
      );
    }
    case 'single-settle':
      return [settle(run)];
    case 'single-check':
      return [check(run)];
    case 'single-queue':
      return [
        (state) => {
          pairAt(state, run.round, run.candidate).told.voided.messages = 1;
          return look;
        },
      ];
  }
}

/** While the round is on its way, nobody can say yet whom it will have invited. */
const header =
  ({ round, candidate }: At<'single-header'>): Advance =>
  (state, _bounds, wrong) => {
    const { state: of } = roundAt(state, round);
    const early = (of === 'selecting' || of === 'inviting') && wrong !== 'single-before-its-round';
    return early ? look : { at: 'single-know', round, candidate };
  };

/** Carries the order out and takes it off the agenda, in one; whatever it comes to is on record. */
const settle =
  ({ round, candidate, outcome, version }: At<'single-settle'>): Advance =>
  (state, { candidates }, wrong) => {
    const order = { round, undo: true, candidate };
    const ordered = state.agenda.includes(entryOf(order)) || wrong === 'single-order-unguarded';
    const done =
      ordered &&
      (outcome !== 'issued' || voidInvitation({ round, candidate, version }, state, candidates, wrong));
    if (!done) return { at: 'single-check', round, candidate };
    state.agenda = withoutEntry(state.agenda, order);
    const pair = pairAt(state, round, candidate);
    pair.settled += 1;
    if (outcome === 'issued' || (outcome === 'voided' && wrong === 'single-counts-again'))
      roundAt(state, round).singly += 1;
    if (outcome === 'none') pair.denied = true;
    return outcome === 'issued' || outcome === 'voided' ? { at: 'single-queue', round, candidate } : look;
  };

/** Something had changed: read once more, unless another run has settled the order. */
const check =
  ({ round, candidate }: At<'single-check'>): Advance =>
  ({ agenda }) =>
    agenda.includes(entryOf({ round, undo: true, candidate }))
      ? { at: 'single-know', round, candidate }
      : look;
