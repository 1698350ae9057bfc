import type { SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { handleNotifications } from '#functions/notify/handle-notifications';
import { runRound } from '#functions/run-round/run-round';
import type { RoundOrder } from '#functions/table/round';
import { seededRandom } from '#local/population/random';
import { type Cluster, startCluster } from '../faults/cluster.ts';
import { giveOrder, type OfficersOrder } from '../faults/officers.ts';
import { act } from '../faults/people.ts';
import { comeToRest, type Unrecorded } from '../faults/workers.ts';
import { checkPlaces } from '../finished-round/check-places.ts';
import { violationsOf } from '../finished-round/check-table.ts';
import { readWholeTable } from '../finished-round/whole-table.ts';
import { doom, Killed, mortal } from '../functions/run-round/killing.ts';
import { poolOf } from '../functions/run-round/world.ts';

const RUNS = Number(process.env.RONDE_INTERLEAVINGS ?? 60);
const SEED = process.env.RONDE_SEED;

const AT = '2026-02-18T14:00:00.000Z';
const ORDERS: [RoundOrder, RoundOrder] = [
  { plan: 'general', scheduledAt: AT, lane: 'general', size: 3 },
  { plan: 'experience', scheduledAt: '2026-02-18T14:00:10.000Z', lane: 'cec', size: 3 },
];
const OFFICERS: readonly OfficersOrder[] = ['void', 'void-one', 'cancel', 'pause', 'resume'];

let requests = 0;
afterAll(() => console.log(`interleaved on the real functions: ${RUNS} histories, ${requests} requests`));

/** What the model walks through, by the real functions: two runs of rounds, a sender, people, officers; two may die. */
async function sideBySide(cluster: Cluster, plan: Plan): Promise<void> {
  const { world, turns } = cluster;
  const limits = { ...world.roundDeps.limits, chunkSize: 2, concurrency: 2 };
  const random = seededRandom(plan.people);
  const someone = () => `p-00000${random.integer(0, 5)}`;
  const run = async (index: number) => {
    const fate = doom(plan.deaths[index] ?? 0, index === 0);
    const order = ORDERS[plan.orders[index] ?? 0];
    if (!order) throw new Error('no such order');
    const db = turns.inTurn(mortal(world.client, fate), `run ${index}`);
    const sqs = turns.inTurn(mortal(world.sqs, fate), `run ${index}`);
    const deps = { ...world.roundDeps, limits, db, sqs, sleep: async () => {} };
    await runRound(order, deps).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
  };
  const people = async () => {
    for (let change = 0; change < 10; change += 1) {
      await turns.pass(random.integer(0, 10));
      await act(cluster, someone(), random);
    }
  };
  const officers = async () => {
    for (const what of plan.officers) {
      await turns.pass(random.integer(0, 60));
      const about = { order: random.oneOf(ORDERS), profileId: someone() };
      await giveOrder(cluster, what, about, { random, rate: 0 });
    }
  };
  const send = async () => {
    const db = turns.inTurn(world.client, 'sender');
    const ses = turns.inTurn(cluster.mail.ses, 'sender');
    const deps = { ...world.notifyDeps, db, ses, sleep: async () => {} };
    for (let batch = 0; batch < 3; batch += 1) {
      const records = await cluster.receive(world.notificationsQueueUrl, 10);
      // The same messages twice at once.
      const event = { Records: records } as SQSEvent;
      await Promise.all([handleNotifications(event, deps), handleNotifications(event, deps)]);
      for (const record of records) await cluster.done(world.notificationsQueueUrl, record);
    }
  };
  await Promise.all([run(0), run(1), people(), officers(), send()]);
}

interface Plan {
  deaths: number[];
  orders: number[];
  officers: OfficersOrder[];
  people: number;
  /** What the order of the requests is drawn from. */
  turns: number;
}

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const plans: fc.Arbitrary<Plan> = fc.record({
  // Zero, and more than there are writes: lives on.
  deaths: fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 })),
  orders: fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)),
  officers: fc.array(fc.constantFrom(...OFFICERS), { maxLength: 4 }),
  people: seeds,
  turns: seeds,
});

test('the real functions, request by request in any order, end where the model says', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const cluster = await startCluster();
      const { world, mail, turns } = cluster;
      try {
        const unrecorded: Unrecorded = new Map();
        const pool = poolOf(6);
        const [never] = pool.slice(-1);
        await world.submit(pool.slice(0, -1), { lanes: ['general', 'cec'] });
        if (never) await world.submit([never], { state: 'ineligible', neverInPool: true, lanes: [] });
        const submitted = new Map(
          pool.map(({ id, submittedAt }) => [id, { submittedAt, inPool: id !== never?.id }]),
        );
        const random = seededRandom(plan.turns);
        await turns.inDrawnOrder(random, () => sideBySide(cluster, plan));
        requests += turns.trace.length;
        await turns.inDrawnOrder(random, async () => {
          // A run that died leaves its order in the queue, and no pause lasts for ever.
          for (const order of ORDERS) await cluster.order(order);
          await giveOrder(cluster, 'resume', { order: ORDERS[0], profileId: '' }, { random, rate: 0 });
          await comeToRest(cluster, random, unrecorded);
        });
        const whole = await readWholeTable(world);
        const { scores } = world;
        expect(violationsOf(whole, { sent: mail.sent, unrecorded, scores })).toEqual([]);
        const { edits } = cluster;
        const now = new Date(world.clock.at).toISOString();
        expect(checkPlaces(whole, { submitted, edits, now })).toEqual([]);
        expect(unrecorded.size).toBe(0);
      } finally {
        await cluster.stop();
      }
    }),
    { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
  );
});
