import { inParallel } from '../clients/in-parallel.ts';
import { endSweep, type PoolRules } from '../table/pool-rules.ts';
import type { TimerDependencies } from './dependencies.ts';
import { sweepShard } from './sweep-shard.ts';
import type { TimersReport } from './timers-report.ts';

/**
 * The sweep begins so long after the rules were noticed. No invocation of the release before lasts longer, so none of
 * them can write a score by the old rules behind the sweep's back.
 */
const OLD_RELEASE_MS = 15 * 60_000;

/**
 * Goes on with scoring the pool by new rules, if it has begun, until it is done or the time is short. Walks the timers
 * of expiry of the coming twelve months, all shards side by side. Repeating any of it changes nothing.
 */
export async function rescorePool(
  pool: PoolRules,
  report: TimersReport,
  deps: TimerDependencies,
): Promise<void> {
  const { rules, since, sweep } = pool;
  if (!sweep) return;
  const waited = deps.now().getTime() - Date.parse(since);
  if (waited >= 0 && waited < OLD_RELEASE_MS) return;
  const shards = Object.keys(sweep.places).map(Number);
  const done = await inParallel(shards, shards.length, (shard) =>
    sweepShard(shard, { rules, since, sweep }, report, deps),
  );
  const over = done.every(Boolean) && (await endSweep(deps, pool));
  deps.log('pool-rescored', { rules, rescored: report.rescored, over });
}
