import type { Candidate, IsoDate } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import type { TimerDependencies } from '#functions/timers/dependencies';
import { EVERY_PROGRAM } from '../run-round/told-scorer.ts';
import { startWorld } from '../run-round/world.ts';

export const candidate = { id: 't1', score: 500, submittedAt: '2026-01-10T08:00:00.000Z' };

/** A world whose timers can be run; what its scorer says is the test's choice. */
export async function startClockwork() {
  const world = await startWorld({ timersRan: null });
  const scorer = {
    next: { total: 495, lanes: ['general'] as string[], nextChangeOn: null as IsoDate | null },
    calls: [] as { candidate: Candidate; asOf: IsoDate }[],
    /** The part of a score that the timers look at. */
    score(scored: Candidate, asOf: IsoDate): ScoreResult {
      scorer.calls.push({ candidate: scored, asOf });
      const { total, lanes, nextChangeOn } = scorer.next;
      return {
        asOf,
        ruleset: '2025-03-25',
        crs: { total },
        programs: EVERY_PROGRAM,
        lanes,
        nextChangeOn,
      } as unknown as ScoreResult;
    },
  };
  const inShards = async (partition: (shard: number) => string) => {
    const shards = Array.from({ length: 8 }, (_, shard) => world.items(partition(shard)));
    return (await Promise.all(shards)).flat();
  };
  return {
    world,
    scorer,
    deps: (more: Partial<TimerDependencies> = {}): TimerDependencies => ({
      ...world.roundDeps,
      score: scorer.score,
      rules: 'rules-1',
      remainingMs: () => 240_000,
      ...more,
    }),
    setClock(instant: string): void {
      world.clock.at = Date.parse(instant);
    },
    standing: async (id = 't1') => (await world.items(`PROFILE#${id}`, 'STANDING'))[0],
    /** The kinds of the timers of a day. */
    timersOn: async (day: string) =>
      (await inShards((shard) => `DUE#${day}#${shard}`)).map(({ kind }) => kind),
    laneEntries: (lane: string) => inShards((shard) => `LANE#${lane}#${shard}`),
    cursor: async () => (await world.items('DUE#CURSOR'))[0]?.day,
    /** Takes what waits for `run-round` out of its queue. */
    async ordersWaiting(): Promise<unknown[]> {
      const records = await world.take(world.roundsQueueUrl);
      await world.settle(world.roundsQueueUrl, records);
      return records.map(({ body }) => JSON.parse(body) as unknown);
    },
  };
}

export type Clockwork = Awaited<ReturnType<typeof startClockwork>>;
