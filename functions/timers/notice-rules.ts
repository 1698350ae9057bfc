import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { addMonths } from '#domain/calendar/shift';
import type { IsoDate } from '#domain/profile/profile';
import { SHARDS } from '../table/keys.ts';
import { type PoolRules, putPoolRules, readPoolRules } from '../table/pool-rules.ts';
import { plusDays, readCursor } from '../table/timer-cursor.ts';
import { decideAndWrite } from '../writes/decide-and-write.ts';
import type { TimerDependencies } from './dependencies.ts';

/** Releases do not follow each other so fast; another run that is faster has noticed the same rules. */
const ATTEMPTS = 5;

/** No profile stays in the pool for longer, so every active one expires within so many months of any day. */
const LONGEST_MONTHS = 12;

/** All days on which an active profile may expire, with a day more on both sides for clocks that differ. */
function wholePool(today: IsoDate): NonNullable<PoolRules['sweep']> {
  const shards = Array.from({ length: SHARDS }, (_, shard) => String(shard));
  const place = { day: plusDays(today, -1), failed: [] };
  return {
    lastDay: plusDays(toIsoDate(addMonths(toDay(today), LONGEST_MONTHS)), 1),
    places: Object.fromEntries(shards.map((shard) => [shard, place])),
  };
}

/**
 * Compares the rules of this release with those that the pool was last scored by. Other rules apply to everybody who
 * is in the pool already (IRPA 10.3(3)), so a sweep is begun; the timers alone would not do it, because each was set
 * by the rules known when its profile was scored. Where timers have never run there is no older release's score, and
 * the rules are only written down.
 *
 * @returns by which rules the pool is scored, and how far
 */
export function noticeRules(deps: TimerDependencies): Promise<PoolRules> {
  return decideAndWrite({
    read: () => readPoolRules(deps),
    async decide(known) {
      if (known?.rules === deps.rules) return { result: known };
      const since = deps.now().toISOString();
      const first = known === undefined && (await readCursor(deps)) === undefined;
      const next = { rules: deps.rules, since, ...(first ? {} : { sweep: wholePool(since.slice(0, 10)) }) };
      return { result: next, writes: { known, next } };
    },
    async write({ known, next }: { known: PoolRules | undefined; next: PoolRules }) {
      const written = await putPoolRules(deps, known, next);
      if (written)
        deps.log('rules-noticed', {
          rules: deps.rules,
          before: known?.rules ?? null,
          sweep: next.sweep !== undefined,
        });
      return written;
    },
    attempts: ATTEMPTS,
    exhausted: () => new Error('the rules of the pool change faster than they can be noticed'),
  });
}
