import { expect, test } from 'vitest';
import { compareSelections } from '../../bench/compare-selections.ts';
import { counted } from '../../bench/counted.ts';
import { holdRound } from '../../bench/hold-round.ts';
import { putPool, putStandings, standingsOf } from '../../bench/pool.ts';
import { targetsOf } from '../../bench/targets.ts';
import { SCANNED, startWorld, TABLE, type World } from '../../bench/world.ts';

async function inWorld<Result>(work: (world: World) => Promise<Result>): Promise<Result> {
  const world = await startWorld();
  try {
    return await work(world);
  } finally {
    await world.stop();
  }
}

test('a round costs what it invites, near the floor, whatever the pool', { timeout: 120_000 }, async () => {
  const rounds = [];
  for (const size of [800, 6_000])
    rounds.push(
      await inWorld(async (world) => {
        const pool = standingsOf(size, new Date());
        await putPool(pool, { client: world.client, table: TABLE });
        return holdRound(pool, 500, world);
      }),
    );
  const targets = targetsOf(rounds);
  console.log(targets.map(({ text }) => text).join('\n'));
  expect(targets).toHaveLength(3);
  expect(targets.filter(({ met }) => !met)).toEqual([]);
  for (const { selection, other, floor } of rounds) {
    // A floor that is above what a round cost would be none.
    expect(selection.readUnits).toBeGreaterThanOrEqual(floor.selection);
    expect(selection.readUnits + other.readUnits).toBeGreaterThanOrEqual(floor.reads);
    expect(other.writeUnits).toBeGreaterThanOrEqual(floor.writes);
  }
});

test('the ways of selecting agree, and a scan costs the whole pool', { timeout: 60_000 }, async () => {
  await inWorld(async (world) => {
    const pool = standingsOf(2_000, new Date());
    await putPool(pool, { client: world.client, table: TABLE, laneEntriesOnly: true });
    await putStandings(pool, { client: world.client, table: SCANNED });
    const [few, many] = await compareSelections(pool, [10, 1_000], world);
    if (!few || !many) throw new Error('nothing was compared');
    expect(few.scan.usage.readUnits).toBe(many.scan.usage.readUnits);
    expect(few.ranking.usage.readUnits).toBeLessThan(many.ranking.usage.readUnits);
    expect(many.ranking.usage.readUnits).toBeLessThan(many.scan.usage.readUnits);
  });
});

test('a cost that the engine does not say is not taken for none', async () => {
  const silent = { send: async () => ({}) } as unknown as Parameters<typeof counted>[0];
  const { client } = counted(silent);
  const command = { constructor: { name: 'QueryCommand' }, input: {} } as never;
  await expect(client.send(command)).rejects.toThrow('does not say');
});
