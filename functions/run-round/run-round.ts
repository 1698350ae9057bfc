import { renewFeed } from '../feed-copy/renew-feed.ts';
import { wakeMessage } from '../round-orders/wake-message.ts';
import type { RoundOrder } from '../table/round.ts';
import { planRound } from '../table/round-plan.ts';
import { completeRound, completeUndo } from './complete-round.ts';
import type { RoundDependencies } from './dependencies.ts';
import { freezeSelection } from './freeze-selection.ts';
import { inviteChunk } from './invite-chunk.ts';
import { nextWork, type RoundInProgress, type Work } from './next-work.ts';
import { type Pace, startPace } from './pace.ts';
import { bringPoolUpToDate } from './up-to-date.ts';
import { chunksToUndo, voidChunk } from './void-chunk.ts';
import { voidOrdered } from './void-ordered.ts';

const LONGEST_NAP_MS = 1_000;

/** Waits until every submission of the round's instant is in the table. @returns false when the time did not suffice */
async function settled({ scheduledAt }: RoundInProgress, deps: RoundDependencies): Promise<boolean> {
  const settledAt = Date.parse(scheduledAt) + deps.limits.settleMs;
  for (;;) {
    const wait = settledAt - deps.now().getTime();
    if (wait <= 0) return true;
    if (deps.remainingMs() < deps.limits.marginMs) return false;
    // In naps, because the clock may be set while this waits.
    await deps.sleep(Math.min(wait, LONGEST_NAP_MS));
  }
}

/** Renews the feed. Should that fail, no round waits: what has changed is marked, and the timers renew it too. */
async function renewed(deps: RoundDependencies): Promise<void> {
  try {
    await renewFeed(deps);
  } catch (error) {
    deps.log('feed-not-renewed', { error: error instanceof Error ? error.name : 'unknown' });
  }
}

/** One step of a round; after each of them another invocation could go on. @returns false when it could not be made */
async function step(round: Work, deps: RoundDependencies, pace: Pace): Promise<boolean> {
  if (round.state === 'void-ordered') await voidOrdered(round, deps);
  else if (round.state === 'selecting') {
    if (!(await settled(round, deps)) || !(await bringPoolUpToDate(deps))) return false;
    await freezeSelection(round, deps);
  } else if (round.state !== 'inviting') {
    if (round.nextVoid < chunksToUndo(round)) await voidChunk(round, deps, pace);
    else {
      await completeUndo(round, deps);
      await renewed(deps);
    }
  } else if (round.nextChunk < round.chunks) await inviteChunk(round, deps, pace);
  else {
    await completeRound(round, deps);
    await renewed(deps);
  }
  return true;
}

/**
 * Makes the ordered round known, then holds whatever rounds are due and undoes what is ordered undone, one after the
 * other in the order of the agenda, until nothing is left. The order is a call, not the record of the work: that is in
 * the table, so any call, a repeated one too, takes it up where the last run left it.
 *
 * @returns `paused` when the invocation's time was short: then a message to go on is in the queue
 * @throws whatever the table or the queue threw; the same call again goes on
 */
export async function runRound(order: RoundOrder, deps: RoundDependencies): Promise<'done' | 'paused'> {
  const round = await planRound(deps.db, deps.table, order, deps.now().toISOString());
  deps.log('round-called', { roundId: round.id, state: round.state });
  const pace = startPace(deps.limits.concurrency);
  for (let steps = 0; ; steps += 1) {
    const current = await nextWork(deps);
    if (!current) return 'done';
    // At least one step an invocation, so that a time limit below the margin cannot turn into a circle.
    const short = steps > 0 && deps.remainingMs() < deps.limits.marginMs;
    if (short || !(await step(current, deps, pace))) {
      await deps.sqs.send(wakeMessage(order, deps.roundsQueueUrl, deps.now()));
      deps.log('round-paused', { roundId: current.id, state: current.state });
      return 'paused';
    }
  }
}
