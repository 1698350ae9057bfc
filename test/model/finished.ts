import { entryOf } from './agenda.ts';
import { KINDS, type ModelState, wasInvited } from './state.ts';

type Pair = ModelState['pairs'][number][number];

/** Whether the candidate has heard what there is to hear. Who has withdrawn cannot be written to. */
function isTold({ outcome, told }: Pair, candidate: ModelState['candidates'][number] | undefined): boolean {
  if (KINDS.some((kind) => told[kind].outbox)) return false;
  if (candidate?.state === 'withdrawn' || !wasInvited({ outcome })) return true;
  return outcome === 'voided' ? told.voided.mails > 0 : told.invited.mails > 0;
}

/**
 * Whether all is done and nobody is at work: every round is held, cancelled or undone, or a pause that nobody ends
 * holds it back and that is said; and everybody is told.
 */
export function isFinished({
  rounds,
  runs,
  senders,
  officers,
  pairs,
  candidates,
  agenda,
  holder,
  paused,
}: ModelState): boolean {
  const waits = (round: number) => paused && agenda.includes(entryOf({ round, undo: false }));
  const done = rounds.every(({ state, issued, lapsed, frozen }, round) =>
    state === 'completed'
      ? issued + lapsed === frozen.length
      : state === 'cancelled' || state === 'voided' || (state === 'planned' && waits(round)),
  );
  const first = rounds.findIndex((_, round) => agenda[0] === entryOf({ round, undo: false }));
  const said = agenda.length === 0 || rounds[first]?.heldBack === true;
  const told = pairs.every((of) => of.every((pair, id) => isTold(pair, candidates[id])));
  return (
    holder === null &&
    done &&
    said &&
    runs.every(({ at }) => at === 'idle') &&
    senders.every(({ at }) => at === 'idle') &&
    officers.every(({ at }) => at === 'idle') &&
    (senders.length === 0 || told)
  );
}
