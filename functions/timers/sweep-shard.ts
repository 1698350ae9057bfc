import { dueTimers } from '../table/due-timers.ts';
import { timerKey } from '../table/keys.ts';
import { type PoolRules, type SweepPlace, saveSweepPlace } from '../table/pool-rules.ts';
import { plusDays } from '../table/timer-cursor.ts';
import { MARGIN_MS, type TimerDependencies } from './dependencies.ts';
import { rescoreProfile } from './rescore-profile.ts';
import type { TimersReport } from './timers-report.ts';

/** @returns false when the profile could not be scored */
async function tried(id: string, report: TimersReport, deps: TimerDependencies): Promise<boolean> {
  try {
    if (await rescoreProfile(id, deps)) report.rescored += 1;
    return true;
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    deps.log('rescore-failed', { profileId: id, error: name });
    return false;
  }
}

/** Where the shard's part stands after each page of timers and each day, as far as the time suffices. */
async function* stepsOf(
  shard: number,
  from: SweepPlace,
  lastDay: string,
  report: TimersReport,
  deps: TimerDependencies,
): AsyncGenerator<{ place: SweepPlace; scored: number }, void, undefined> {
  const short = () => deps.remainingMs() < MARGIN_MS;
  let place = { ...from, failed: [] as string[] };
  for (const id of from.failed) if (short() || !(await tried(id, report, deps))) place.failed.push(id);
  yield { place, scored: from.failed.length };
  while (place.day <= lastDay) {
    const { day, after } = place;
    for await (const page of dueTimers(day, shard, `${day}T23:59:59.999Z`, deps, after)) {
      let scored = 0;
      for (const timer of page) {
        if (short()) break;
        let { failed } = place;
        // Every active profile has one timer of this kind, and so is met here once; again where it entered the pool.
        if (timer.kind === 'expire-profile') {
          scored += 1;
          if (!(await tried(timer.id, report, deps))) failed = [...failed, timer.id];
        }
        place = { day, after: timerKey(timer).SK, failed };
      }
      yield { place, scored };
      if (short()) return;
    }
    place = { day: plusDays(day, 1), failed: place.failed };
    yield { place, scored: 0 };
  }
}

/** Goes on with one shard of a sweep. @returns whether all of it is scored */
export async function sweepShard(
  shard: number,
  pool: Required<PoolRules>,
  report: TimersReport,
  deps: TimerDependencies,
): Promise<boolean> {
  const { lastDay, places } = pool.sweep;
  let place = places[shard];
  if (!place) throw new Error(`the sweep has no place for shard ${shard}`);
  let saved = place;
  for await (const step of stepsOf(shard, place, lastDay, report, deps)) {
    place = step.place;
    // Days without anybody are not worth a write each: they are soon walked again.
    if (step.scored === 0) continue;
    if (!(await saveSweepPlace(deps, pool, shard, place))) return false;
    saved = place;
  }
  if (place !== saved && !(await saveSweepPlace(deps, pool, shard, place))) return false;
  report.failed += place.failed.length;
  const walked = place.day > lastDay;
  if (!walked) report.finished = false;
  return walked && place.failed.length === 0;
}
