import { expect, test } from 'vitest';
import { seededRandom } from '#local/population/random';
import { doom } from '../functions/run-round/killing.ts';
import { poolOf, ranking } from '../functions/run-round/world.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { complaintsOf } from './state-of-rest.ts';
import { readWholeTable } from './whole-table.ts';
import { comeToRest, type Unrecorded, workOnMail, workOnOrder } from './workers.ts';

const SIZE = 6;
const random = seededRandom(1);

/** A round of six in three chunks, whose first candidate withdraws behind the selection, then all its e-mails. */
async function lifeOf(cluster: Cluster, fate = doom(0, false)): Promise<Unrecorded> {
  const { world } = cluster;
  const pool = poolOf(SIZE + 2);
  const [leaving = ''] = ranking(pool);
  const unrecorded: Unrecorded = new Map();
  await world.submit(pool);
  const limits = { ...world.roundDeps.limits, chunkSize: 2, concurrency: 1 };
  let frozen = false;
  Object.assign(world.roundDeps, {
    limits,
    // The time of the first invocation is short once the selection is frozen.
    remainingMs: () => (frozen ? 900_000 : 1),
  });
  await cluster.order({
    plan: 'general',
    scheduledAt: '2026-02-18T14:00:00.000Z',
    lane: 'general',
    size: SIZE,
  });
  await workOnOrder(cluster, { random, rate: 0, fate });
  frozen = true;
  await world.change(leaving, { state: 'withdrawn', lanes: [] });
  while (await workOnOrder(cluster, { random, rate: 0, fate: fate.dead ? doom(0, false) : fate }));
  for (let had = 1; had > 0; )
    had = await workOnMail(cluster, { random, rate: 0, fate: fate.dead ? doom(0, false) : fate }, unrecorded);
  await comeToRest(cluster, random, unrecorded);
  return unrecorded;
}

async function lived(fate = doom(0, false)) {
  const cluster = await startCluster();
  try {
    const unrecorded = await lifeOf(cluster, fate);
    const { sent } = cluster.mail;
    const whole = await readWholeTable(cluster.world);
    const chunks = [...whole.rounds.values()].flatMap((round) => round.chunks);
    return {
      complaints: complaintsOf(whole, { sent, unrecorded, scores: cluster.world.scores }),
      repeated: [...unrecorded.values()].reduce((sum, times) => sum + times, 0),
      selected: chunks.flatMap(({ candidates }) => candidates.map(({ id }) => id)),
    };
  } finally {
    await cluster.stop();
  }
}

test('killed at any write from the order to the last receipt, before it and after it', {
  timeout: 240_000,
}, async () => {
  const ranked = ranking(poolOf(SIZE + 2));
  const counted = doom(0, false);
  expect(await lived(counted)).toMatchObject({
    complaints: [],
    repeated: 0,
    selected: ranked.slice(0, SIZE),
  });
  let repeated = 0;
  for (const applied of [false, true])
    for (let at = 1; at <= counted.writes; at += 1) {
      const outcome = await lived(doom(at, applied));
      expect(outcome.complaints, `killed ${applied ? 'after' : 'before'} write ${at}`).toEqual([]);
      // Who left before the selection was made anew is not in it, and the next one is.
      const [first = ''] = ranked;
      const without = outcome.selected.includes(first) ? 0 : 1;
      expect(outcome.selected).toEqual(ranked.slice(without, SIZE + without));
      repeated += outcome.repeated;
    }
  console.log(`killed before and after each of ${counted.writes} writes; e-mails repeated: ${repeated}`);
});
