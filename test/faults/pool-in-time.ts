import type { Ranked } from '#domain/rounds/rank-key';
import type { Standing } from '#functions/table/standing';
import type { Random } from '#local/population/random';
import type { Submitted } from '../finished-round/check-places.ts';
import type { Outdated } from '../finished-round/check-time.ts';
import { poolOf, type World } from '../functions/run-round/world.ts';

const MINUTE_MS = 60_000;

/** Many points up or down in one night: who is above must not be invited by it, who is below must be seen. */
const FAR = [230, -300];

/**
 * Puts everybody into the pool, half of them into a second lane. Of some the twelve months end in the hour behind the
 * instant; of some the score changes at the next midnight, and some of those rank nowhere from then on. Some have never
 * been in the pool; most of them come into it at that midnight.
 *
 * @param at the instant of the first round
 * @returns everybody's id; by id what they submitted, and what is outdated at midnight
 */
export async function fillPool(
  world: World,
  candidates: number,
  { at, random }: { at: number; random: Random },
): Promise<{ ids: string[]; submitted: Map<string, Submitted>; outdated: Map<string, Outdated> }> {
  const pool = poolOf(candidates);
  const outdated = new Map<string, Outdated>();
  const until = new Date(at + 24 * 60 * MINUTE_MS).toISOString().slice(0, 10);
  const later = new Map<string, { total: number; lanes: string[] }>();
  const submitted = new Map<string, Submitted>();
  const standings = pool.map((one, index): { one: Ranked; more: Partial<Standing> } => {
    const lanes = index % 2 === 0 ? ['general', 'cec'] : ['general'];
    const fate = random.weighted([
      ['stays', 6],
      ['ends', 1],
      ['turns', 2],
      ['enters', 2],
    ]);
    const { id, submittedAt } = one;
    submitted.set(id, { submittedAt, inPool: fate !== 'enters' });
    if (fate === 'enters') {
      const ranks = random.chance(0.7);
      later.set(id, { total: one.score, lanes: ranks ? lanes : [] });
      submitted.set(id, { submittedAt, inPool: false, ...(ranks && { ranksFrom: until }) });
      return { one, more: { state: 'ineligible', neverInPool: true, lanes: [], nextChangeOn: until } };
    }
    if (fate === 'ends') {
      const expiresAt = new Date(at + random.integer(-10, 50) * MINUTE_MS).toISOString();
      return { one, more: { lanes, expiresAt } };
    }
    if (fate === 'stays') return { one, more: { lanes } };
    const score = one.score + random.oneOf(FAR);
    outdated.set(one.id, { until, score });
    later.set(one.id, { total: one.score, lanes: random.chance(0.7) ? lanes : [] });
    return { one: { ...one, score }, more: { lanes, nextChangeOn: until } };
  });
  for (const { one, more } of standings) await world.submit([one], more);
  for (const [id, facts] of later) world.scores.set(`${id}@example.org`, facts);
  return { ids: pool.map(({ id }) => id), submitted, outdated };
}
