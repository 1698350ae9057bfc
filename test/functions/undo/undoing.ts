import { expect } from 'vitest';
import { inParallel } from '#functions/clients/in-parallel';
import { runRound } from '#functions/run-round/run-round';
import type { RoundOrder } from '#functions/table/round';
import { readStanding } from '#functions/table/stored-profile';
import { officer, startOffice } from '../rounds/office.ts';
import { type Doom, mortal } from '../run-round/killing.ts';
import { poolOf, ranking } from '../run-round/world.ts';

const SIZE = 8;
export const REASON = { reason: 'The rules of the lane were set wrongly.' };

/** An office whose rounds are small and can be undone, each with a lane and candidates of its own. */
export async function startUndoing() {
  const office = await startOffice();
  const { world } = office;
  const limits = { ...world.roundDeps.limits, chunkSize: 3 };
  const deps = { ...world.roundDeps, limits };
  const standing = (id: string) => readStanding({ db: world.client, table: world.table }, id);

  async function prepare(name: string) {
    const pool = poolOf(SIZE + 4, name);
    await world.submit(pool, { lanes: [name] });
    const order: RoundOrder = {
      plan: name,
      scheduledAt: '2026-02-18T14:00:00.000Z',
      lane: name,
      size: SIZE,
    };
    const all = ranking(pool);
    return { pool, order, roundId: `${name}-20260218T140000Z`, all, selected: all.slice(0, SIZE) };
  }
  type Prepared = Awaited<ReturnType<typeof prepare>>;

  const officerCalls = (route: Parameters<typeof office.call>[0], parameters: Record<string, string> = {}) =>
    office.call(route, { claims: officer, parameters, body: REASON });

  return {
    ...office,
    deps,
    prepare,
    standing,
    officerCalls,
    dying: (fate: Doom) => ({ ...deps, db: mortal(deps.db, fate), sqs: mortal(deps.sqs, fate) }),
    run: (order: RoundOrder) => runRound(order, deps),
    header: async (roundId: string) => (await world.items(`ROUND#${roundId}`, 'ROUND'))[0],
    laneEntries: async (lane: string) => {
      const shards = Array.from({ length: 8 }, (_, shard) => world.items(`LANE#${lane}#${shard}`));
      return (await Promise.all(shards)).flat().map(({ SK }) => String(SK));
    },
    /**
     * That nothing is left of the round: everybody is in the pool as they were, whoever held an invitation was told
     * that it is void, once, and the pool is free.
     */
    async expectUndone({ pool, order, roundId, all }: Prepared): Promise<void> {
      const header = (await world.items(`ROUND#${roundId}`, 'ROUND'))[0];
      const expected = new Map(pool.map(({ id, score, submittedAt }) => [id, { score, submittedAt }]));
      let voided = 0;
      const told: string[] = [];
      await inParallel(all, 8, async (id) => {
        expect(await standing(id)).toMatchObject({
          state: 'in-pool',
          lanes: [order.lane],
          ...expected.get(id),
        });
        expect(await standing(id)).not.toHaveProperty('invitation');
        const outcomes = await world.items(`PROFILE#${id}`, 'INVITATION#');
        for (const { state } of outcomes) expect(['voided', 'omitted']).toContain(state);
        if (outcomes.some(({ state }) => state === 'voided')) {
          voided += 1;
          told.push(`${id}@example.org`);
        }
      });
      expect(header).toMatchObject({ state: 'voided', voided, kept: 0 });
      if (header?.frozenAt !== undefined) expect(header.issued).toBe(voided);
      expect((await this.laneEntries(order.lane)).sort()).toEqual(
        pool.map(({ id, score, submittedAt }) => `${9999 - score}#${submittedAt}#${id}`).sort(),
      );
      expect(await world.items('POOL', 'AGENDA#')).toEqual([]);
      expect((await world.items('POOL', 'RUNNING'))[0]).not.toHaveProperty('roundId');
      const cancelled = world.mails.filter(({ subject }) => subject === 'Your invitation has been cancelled');
      expect(cancelled.map(({ to }) => to).sort()).toEqual(told.sort());
      world.mails.length = 0;
    },
  };
}

export type Undoing = Awaited<ReturnType<typeof startUndoing>>;
