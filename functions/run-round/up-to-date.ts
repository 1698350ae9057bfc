import { inParallel } from '../clients/in-parallel.ts';
import { NotScored } from '../profile-life/rescore.ts';
import { settleTimer } from '../profile-life/settle-timer.ts';
import { dueTimers } from '../table/due-timers.ts';
import { SHARDS } from '../table/keys.ts';
import { type Standing, timersOf } from '../table/standing.ts';
import type { Timer } from '../table/timer.ts';
import { firstDay, plusDays } from '../table/timer-cursor.ts';
import type { RoundDependencies } from './dependencies.ts';

type RankTimer = Timer & { kind: 'rescore' | 'expire-profile' };

/** Whether it decides who ranks, or by which score. What other timers do makes no difference to a round. */
const ofRank = <Due extends { kind: string }>(timer: Due): timer is Due & { kind: RankTimer['kind'] } =>
  timer.kind === 'rescore' || timer.kind === 'expire-profile';

/** @returns false for a profile that it cannot score. Its timer stays, and `timers` fails until a developer mends it. */
async function settled(timer: RankTimer, deps: RoundDependencies): Promise<boolean> {
  try {
    await settleTimer(timer, deps);
    return true;
  } catch (error) {
    if (!(error instanceof NotScored)) throw error;
    deps.log('candidate-not-scored', { profileId: timer.id });
    return false;
  }
}

const shards = Array.from({ length: SHARDS }, (_, shard) => shard);

/**
 * Does what time has made due and `timers` has not done yet: no candidate ranks whose twelve months are over, and every
 * other ranks by the score of the day. Candidates hear of it by the outbox.
 *
 * @returns false when the time was short and something is left; each call gets further
 */
export async function bringPoolUpToDate(deps: RoundDependencies): Promise<boolean> {
  const until = deps.now().toISOString();
  const today = until.slice(0, 10);
  let progress = 0;
  let short = false;
  const walk = async (day: string, shard: number): Promise<void> => {
    for await (const page of dueTimers(day, shard, until, deps))
      for (const timer of page.filter(ofRank)) {
        short ||= progress > 0 && deps.remainingMs() < deps.limits.marginMs;
        if (short) return;
        if (await settled(timer, deps)) progress += 1;
      }
  };
  for (let day = await firstDay(deps, today); day <= today && !short; day = plusDays(day, 1))
    await inParallel(shards, deps.limits.concurrency, (shard) => walk(day, shard));
  return !short;
}

/**
 * The same for one candidate, at the moment of inviting them.
 *
 * @returns `changed` when the standing is another one now; `not-scored` when it is out of date and stays so
 */
export async function bringUpToDate(
  standing: Standing,
  at: string,
  deps: RoundDependencies,
): Promise<'up-to-date' | 'changed' | 'not-scored'> {
  const due = timersOf(standing)
    .filter(ofRank)
    .find((timer) => timer.at <= at);
  if (!due) return 'up-to-date';
  return (await settled(due, deps)) ? 'changed' : 'not-scored';
}
