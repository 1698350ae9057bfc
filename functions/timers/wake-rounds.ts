import { wakeMessage } from '../round-orders/wake-message.ts';
import { readPoolHolder } from '../table/pool-holder.ts';
import type { Round } from '../table/round.ts';
import { firstDue } from '../table/round-agenda.ts';
import { readRound } from '../table/stored-round.ts';
import type { TimerDependencies } from './dependencies.ts';

/** A round without a sign of life for this long has lost the message that should carry it on. */
const SILENCE_MS = 15 * 60_000;

async function roundToWake(deps: TimerDependencies): Promise<Round | undefined> {
  const now = deps.now();
  const { roundId, pause } = await readPoolHolder(deps);
  if (roundId === undefined) {
    const due = await firstDue(deps, now.toISOString());
    if (due === undefined) return undefined;
    if (!pause || due.undo) return readRound(deps, due.roundId);
    deps.log('round-held-back', { roundId: due.roundId, pausedAt: pause.at });
    return undefined;
  }
  const round = await readRound(deps, roundId);
  if (!round || round.state === 'planned' || round.state === 'cancelled') return undefined;
  // A sign of life from the future is of a clock that was ahead: it must not count until then.
  return Math.abs(now.getTime() - Date.parse(round.touchedAt)) > SILENCE_MS ? round : undefined;
}

/**
 * Calls the round that is due or stands still. One call is enough for all: the run that answers holds every round that
 * is due and undoes what is to be undone. A call too many finds nothing to do. While all rounds are paused, a round that
 * is due is reported and not called.
 *
 * @returns the id of the round that was called
 */
export async function wakeRounds(deps: TimerDependencies): Promise<string | undefined> {
  const round = await roundToWake(deps);
  if (!round) return undefined;
  const { id: roundId, state } = round;
  await deps.sqs.send(wakeMessage(round, deps.roundsQueueUrl, deps.now()));
  deps.log('round-woken', { roundId, state });
  return roundId;
}
