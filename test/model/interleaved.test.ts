import { setTimeout as wait } from 'node:timers/promises';
import type { SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { handleNotifications } from '#functions/notify/handle-notifications';
import { runRound } from '#functions/run-round/run-round';
import type { RoundOrder } from '#functions/table/round';
import { seededRandom } from '#local/population/random';
import { type Cluster, startCluster } from '../faults/cluster.ts';
import { act } from '../faults/people.ts';
import { complaintsOf } from '../faults/state-of-rest.ts';
import { readWholeTable } from '../faults/whole-table.ts';
import { comeToRest, type Unrecorded } from '../faults/workers.ts';
import { doom, Killed, mortal } from '../functions/run-round/killing.ts';
import { poolOf } from '../functions/run-round/world.ts';

const RUNS = Number(process.env.RONDE_INTERLEAVINGS ?? 60);
const SEED = process.env.RONDE_SEED;

interface Client {
  send(command: never, ...rest: never[]): unknown;
}

/** The same client, each request of which waits until the scheduler lets it go; the next one goes when it is answered. */
function inTurn<C extends Client>(client: C, scheduler: fc.Scheduler, who: string): C {
  return new Proxy(client, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return async (command: object, ...rest: never[]) => {
        // What is scheduled must not fail: the scheduler would take that for a failure of its own.
        const request = async (_name: string): Promise<() => unknown> => {
          requests += 1;
          try {
            const answer = await target.send(command as never, ...rest);
            return () => answer;
          } catch (error) {
            return () => {
              throw error;
            };
          }
        };
        const answered = await scheduler.scheduleFunction(request)(`${who}: ${command.constructor.name}`);
        return answered();
      };
    },
  });
}

const AT = '2026-02-18T14:00:00.000Z';
const ORDERS: RoundOrder[] = [
  { plan: 'general', scheduledAt: AT, lane: 'general', size: 3 },
  { plan: 'experience', scheduledAt: '2026-02-18T14:00:10.000Z', lane: 'cec', size: 3 },
];

let requests = 0;
afterAll(() => console.log(`interleaved on the real functions: ${RUNS} histories, ${requests} requests`));

/** What the model walks through, by the real functions: two runs of rounds, a sender, people; two may die. */
async function sideBySide(cluster: Cluster, scheduler: fc.Scheduler, plan: Plan): Promise<void> {
  const { world } = cluster;
  const limits = { ...world.roundDeps.limits, chunkSize: 2, concurrency: 2 };
  const run = async (index: number) => {
    const fate = doom(plan.deaths[index] ?? 0, index === 0);
    const db = mortal(inTurn(world.client, scheduler, `run ${index}`), fate);
    const order = ORDERS[plan.orders[index] ?? 0];
    if (!order) throw new Error('no such order');
    const deps = { ...world.roundDeps, limits, db, sqs: mortal(world.sqs, fate), sleep: async () => {} };
    await runRound(order, deps).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
  };
  const people = async () => {
    const random = seededRandom(plan.people);
    for (let change = 0; change < 10; change += 1) {
      await scheduler.schedule(Promise.resolve(), 'somebody acts');
      await act(cluster, `p-00000${random.integer(0, 5)}`, random);
    }
  };
  const send = async () => {
    const db = inTurn(world.client, scheduler, 'sender');
    const deps = { ...world.notifyDeps, db, ses: cluster.mail.ses, sleep: async () => {} };
    for (let batch = 0; batch < 3; batch += 1) {
      await scheduler.schedule(Promise.resolve(), 'a batch is taken');
      const records = await cluster.receive(world.notificationsQueueUrl, 10);
      // The same messages twice at once.
      const event = { Records: records } as SQSEvent;
      await Promise.all([handleNotifications(event, deps), handleNotifications(event, deps)]);
      for (const record of records) await cluster.done(world.notificationsQueueUrl, record);
    }
  };
  await scheduler.waitFor(Promise.all([run(0), run(1), people(), send()]));
}

interface Plan {
  deaths: number[];
  orders: number[];
  people: number;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  // Zero, and more than there are writes: lives on.
  deaths: fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 })),
  orders: fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)),
  people: fc.integer({ min: 0, max: 1_000_000 }),
});

test('the real functions, request by request in any order, end where the model says', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), plans, async (scheduler, plan) => {
      const cluster = await startCluster();
      try {
        const unrecorded: Unrecorded = new Map();
        await cluster.world.submit(poolOf(6), { lanes: ['general', 'cec'] });
        await sideBySide(cluster, scheduler, plan);
        // A run that died leaves its order in the queue.
        for (const order of ORDERS) await cluster.order(order);
        await wait(0);
        await comeToRest(cluster, seededRandom(plan.people), unrecorded);
        const whole = await readWholeTable(cluster.world);
        expect(complaintsOf(whole, { sent: cluster.mail.sent, unrecorded })).toEqual([]);
        expect(unrecorded.size).toBe(0);
      } finally {
        await cluster.stop();
      }
    }),
    { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
  );
});
