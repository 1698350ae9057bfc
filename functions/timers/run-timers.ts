import type { IsoDate } from '#domain/profile/profile';
import { inParallel } from '../clients/in-parallel.ts';
import { renewFeed } from '../feed-copy/renew-feed.ts';
import { isProfileTimer } from '../profile-life/settle-timer.ts';
import { type DueTimer, dueTimers } from '../table/due-timers.ts';
import { UnreadableItem } from '../table/item-type.ts';
import { SHARDS } from '../table/keys.ts';
import type { PoolRules } from '../table/pool-rules.ts';
import { firstDay, moveCursor, plusDays } from '../table/timer-cursor.ts';
import { actOnProfile } from './act-on-profile.ts';
import { countPool } from './count-pool.ts';
import { MARGIN_MS, type TimerDependencies } from './dependencies.ts';
import { noticeRules } from './notice-rules.ts';
import { isOverdue, queueUnsent } from './queue-unsent.ts';
import { rescorePool } from './rescore-pool.ts';
import type { TimersReport } from './timers-report.ts';
import { wakeRounds } from './wake-rounds.ts';

const shards = Array.from({ length: SHARDS }, (_, shard) => shard);

/** A timer of a kind that only a later release knows is left to that release, and counts as failed. */
async function attempt(timer: DueTimer, report: TimersReport, deps: TimerDependencies): Promise<void> {
  try {
    if (!isProfileTimer(timer)) throw new UnreadableItem('timer', ['kind']);
    report[await actOnProfile(timer, deps)] += 1;
  } catch (error) {
    report.failed += 1;
    deps.log('timer-failed', {
      kind: timer.kind,
      profileId: timer.id,
      error: error instanceof Error ? error.name : 'unknown',
    });
  }
}

/** Deals with a day's due timers, all shards side by side. @returns how many there were */
async function dealWith(day: IsoDate, report: TimersReport, deps: TimerDependencies): Promise<number> {
  const until = deps.now().toISOString();
  const found = await inParallel(shards, shards.length, async (shard) => {
    let count = 0;
    for await (const page of dueTimers(day, shard, until, deps)) {
      count += page.length;
      for (const timer of page) {
        if (timer.kind === 'notify') continue;
        if (deps.remainingMs() < MARGIN_MS) break;
        await attempt(timer, report, deps);
      }
      if (deps.remainingMs() < MARGIN_MS) {
        report.finished = false;
        break;
      }
      report.overdue += page.filter(isOverdue).length;
      report.queued += await queueUnsent(
        page.filter(({ kind }) => kind === 'notify'),
        deps,
      );
    }
    return count;
  });
  return found.reduce((sum, count) => sum + count, 0);
}

/**
 * Deals with the timers of every day since the first one that may have any left, so that a run that was missed loses
 * nothing, and counts the pool once a day.
 *
 * @returns the first day that may have timers left
 */
async function dealWithAll(report: TimersReport, deps: TimerDependencies): Promise<IsoDate> {
  const today = deps.now().toISOString().slice(0, 10);
  const first = await firstDay(deps, today);
  let cursor = first;
  for (let day = first; day <= today && report.finished; day = plusDays(day, 1)) {
    const found = await dealWith(day, report, deps);
    report.found += found;
    // A day is over when nothing of it is left, and no function can be about to write a timer of it.
    if (found === 0 && day === cursor && day < plusDays(today, -1) && report.finished)
      cursor = plusDays(day, 1);
  }
  await moveCursor(deps, cursor);
  // After the day's new scores: a count as of a day must not show the scores of the day before.
  if (report.finished) await countPool(deps);
  return cursor;
}

/**
 * Does everything that is due: the timers, the count of the pool, the call of rounds, the copy of the feed, and the scores
 * of a pool whose rules are new.
 *
 * @throws Error when some profiles could not be dealt with or notifications are overdue, after all others have been
 */
export async function runTimers(deps: TimerDependencies): Promise<TimersReport> {
  const report: TimersReport = {
    found: 0,
    done: 0,
    stale: 0,
    queued: 0,
    rescored: 0,
    failed: 0,
    overdue: 0,
    finished: true,
  };
  let pool: PoolRules;
  let cursor: IsoDate;
  try {
    // Before the cursor moves: whether it ever did tells a new table from one with scores of an older release.
    pool = await noticeRules(deps);
    cursor = await dealWithAll(report, deps);
  } finally {
    // After new scores and count, because a round that is called ranks by them; but whatever became of these.
    await wakeRounds(deps);
  }
  const feed = await renewFeed(deps, { check: true }).catch((error: unknown) => ({ error }));
  if (report.finished) await rescorePool(pool, report, deps);
  deps.log('timers-run', { ...report, cursor });
  if (report.failed > 0) throw new Error(`${report.failed} timers or profiles could not be dealt with`);
  // After everything else: candidates come before the feed.
  if (typeof feed === 'object') throw feed.error;
  // The alarm on failing timers is how a person hears of a mail service that is down: the queue of messages stays short.
  if (report.overdue > 0) throw new Error(`${report.overdue} notifications are not sent after many tries`);
  return report;
}
