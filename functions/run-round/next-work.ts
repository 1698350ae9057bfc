import { type PoolHolder, readPoolHolder } from '../table/pool-holder.ts';
import type { Round } from '../table/round.ts';
import { type AgendaEntry, firstDue } from '../table/round-agenda.ts';
import { readRound } from '../table/stored-round.ts';
import { decideAndWrite } from '../writes/decide-and-write.ts';
import { beginRound, takePoolBack } from './begin-round.ts';
import type { RoundDependencies } from './dependencies.ts';

/** A clock that is a little behind the scheduler's must not send a round away that was called at its instant. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Another run may begin or complete a round in between; each such refusal is a step forward of that run. */
const ATTEMPTS = 10;

/** One invitation that is to be voided. */
export interface OrderedVoid {
  state: 'void-ordered';
  id: string;
  profileId: string;
}

/** A round with the pool to itself and work left. */
export type RoundInProgress = Extract<Round, { state: 'selecting' | 'inviting' | 'voiding' | 'voided' }>;

/** What the worker of rounds does next. */
export type Work = RoundInProgress | OrderedVoid;

const inProgress = (round: Round | undefined): round is RoundInProgress =>
  round?.state === 'selecting' || round?.state === 'inviting' || round?.state === 'voiding';

const orderedVoid = ({ roundId, profileId }: AgendaEntry): OrderedVoid | undefined =>
  profileId === undefined ? undefined : { state: 'void-ordered', id: roundId, profileId };

/**
 * What is to be done next: the round that has the pool, else what is to be undone, else the first round due on the
 * agenda, which then begins unless all rounds are paused. So a later round overtakes neither an unfinished one nor an
 * undo, whatever round a worker was called for.
 *
 * @returns `undefined` when nothing is due, or when what is due is held back by a pause
 */
export function nextWork(deps: RoundDependencies): Promise<Work | undefined> {
  return decideAndWrite<PoolHolder, Work | undefined, { due: AgendaEntry; holder: PoolHolder }>({
    read: () => readPoolHolder(deps),
    async decide(holder) {
      if (holder.roundId !== undefined) {
        const round = await readRound(deps, holder.roundId);
        return inProgress(round) ? { result: round } : undefined;
      }
      const until = new Date(deps.now().getTime() + CLOCK_TOLERANCE_MS).toISOString();
      const due = await firstDue(deps, until);
      if (due === undefined) return { result: undefined };
      const single = orderedVoid(due);
      if (single) return { result: single };
      if (!due.undo && holder.pause) {
        deps.log('round-held-back', { roundId: due.roundId, pausedAt: holder.pause.at });
        return { result: undefined };
      }
      return { result: undefined, writes: { due, holder } };
    },
    async write({ due, holder }) {
      if (due.undo) await takePoolBack(due.roundId, deps);
      else await beginRound(due.roundId, holder, deps);
      // Written or refused, the pool has another holder now: read which.
      return false;
    },
    attempts: ATTEMPTS,
    exhausted: () => new Error('the pool, the agenda and the headers of the rounds do not agree'),
  });
}
