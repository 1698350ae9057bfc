import { type Advance, type At, knowing, look } from './advance.ts';
import { withoutEntry } from './agenda.ts';
import { candidateAt, must, pairAt, roundAt } from './change-state.ts';
import { scoredForToday } from './due-steps.ts';
import type { Mutation } from './mutations.ts';
import { singleWaysOn } from './single-steps.ts';
import type { ModelCandidate, ModelPair, ModelRun, ModelState, Undoing, UndoingRun } from './state.ts';

/** The ways in which a run that undoes can make its next request. */
export function undoingWaysOn(run: UndoingRun): Advance[] {
  switch (run.at) {
    case 'take-back':
      return [takeBack(run)];
    case 'undo-chunk':
      return [
        (state) => {
          const { who } = must(roundAt(state, run.round).chunks[run.chunk]);
          return nextOf({ round: run.round, chunk: run.chunk, who, outcomes: [] });
        },
      ];
    case 'undo-know':
      return knowing(run, currentOf(run), (standing, outcome) => decide(run, standing, outcome));
    case 'undo-issued':
      return [
        (state, bounds, wrong) => {
          const { version } = run;
          const held = { round: run.round, candidate: currentOf(run), version };
          return voidInvitation(held, state, bounds.candidates, wrong)
            ? nextOf({ ...run, outcomes: [...run.outcomes, 'voided'] })
            : nextOf(run);
        },
      ];
    case 'undo-none':
      return [ruleOut(run)];
    case 'undo-queue':
      return [
        (state) => {
          for (const [index, outcome] of run.outcomes.entries())
            if (outcome === 'voided') pairAt(state, run.round, must(run.who[index])).told.voided.messages = 1;
          return { ...run, at: 'undo-close' };
        },
      ];
    case 'undo-close':
      return [close(run)];
    case 'undo-complete':
      return [complete(run)];
    default:
      return singleWaysOn(run);
  }
}

const currentOf = ({ who, outcomes }: Undoing): number => must(who[outcomes.length]);

/** Goes on to the next candidate of the chunk, or to the messages. */
function nextOf({ round, chunk, who, outcomes }: Undoing): ModelRun {
  const of = { round, chunk, who, outcomes };
  return { ...of, at: outcomes.length < who.length ? 'undo-know' : 'undo-queue' };
}

const takeBack =
  ({ round }: At<'take-back'>): Advance =>
  (state, _bounds, wrong) => {
    const free = state.holder === null || wrong === 'take-back-unguarded';
    if (!free || roundAt(state, round).state !== 'voiding') return look;
    state.holder = round;
    state.agenda = withoutEntry(state.agenda, { round, undo: true });
    return look;
  };

function decide(run: At<'undo-know'>, standing: ModelCandidate, outcome: ModelPair['outcome']): ModelRun {
  const { round, chunk, who, outcomes } = run;
  const of = { round, chunk, who, outcomes };
  const settled = (as: Undoing['outcomes'][number]) => nextOf({ ...of, outcomes: [...outcomes, as] });
  if (outcome === 'none') return { ...of, at: 'undo-none' };
  if (outcome === 'omitted' || outcome === 'stopped') return settled('nobody');
  if (outcome === 'voided') return settled('voided');
  if (outcome === 'closed') return settled('kept');
  // The two reads do not go together: once more.
  if (standing.holds !== round) return nextOf(of);
  return { ...of, at: 'undo-issued', version: standing.version };
}

/** Where somebody would stand who had submitted only now. */
const lastPlace = (candidate: number, candidates: number): number => candidate + candidates;

/**
 * Voids an invitation in one transaction, under the version and the state that were read.
 *
 * @returns false when it was refused
 */
export function voidInvitation(
  { round, candidate: id, version }: { round: number; candidate: number; version: number },
  state: ModelState,
  candidates: number,
  wrong: Mutation | undefined,
): boolean {
  const candidate = candidateAt(state, id);
  const pair = pairAt(state, round, id);
  const same = candidate.version === version && pair.outcome === 'issued';
  if (!same && wrong !== 'void-unguarded') return false;
  if (candidate.holds !== round) state.broken = 'only an open invitation is voided';
  const place = wrong === 'void-as-new' ? lastPlace(id, candidates) : id;
  Object.assign(candidate, {
    ...scoredForToday(candidate, 'in-pool', place),
    version: candidate.version + 1,
    holds: null,
  });
  if (wrong === 'void-forgets-entry') candidate.place = null;
  pair.outcome = 'voided';
  pair.told.voided.outbox = wrong !== 'void-without-outbox';
  return true;
}

const ruleOut =
  (run: At<'undo-none'>): Advance =>
  (state, _bounds, wrong) => {
    const pair = pairAt(state, run.round, currentOf(run));
    if (pair.outcome !== 'none') return nextOf(run);
    if (wrong !== 'undo-without-omission') pair.outcome = 'stopped';
    return nextOf({ ...run, outcomes: [...run.outcomes, 'nobody'] });
  };

const close =
  ({ round, chunk, outcomes }: At<'undo-close'>): Advance =>
  (state, _bounds, wrong) => {
    const header = roundAt(state, round);
    if (header.state !== 'voiding') return look;
    if (header.undone !== chunk && wrong !== 'undo-close-unguarded') return look;
    header.undone = chunk + 1;
    header.voided += outcomes.filter((outcome) => outcome === 'voided').length;
    header.kept += outcomes.filter((outcome) => outcome === 'kept').length;
    return look;
  };

const complete =
  ({ round }: At<'undo-complete'>): Advance =>
  (state) => {
    const header = roundAt(state, round);
    if (header.state !== 'voiding' || state.holder !== round) return look;
    header.state = 'voided';
    // Those of the chunk that was under way as well.
    header.issued = header.voided + header.kept;
    state.holder = null;
    return look;
  };
