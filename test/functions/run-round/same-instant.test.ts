import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handleOrders } from '#functions/run-round/handle-orders';
import { runRound } from '#functions/run-round/run-round';
import { roundKey } from '#functions/table/keys';
import type { RoundOrder } from '#functions/table/round';
import { waitingRounds } from '#functions/table/round-agenda';
import { planRound } from '#functions/table/round-plan';
import { type OutOfDate, order, ROUND, startOutOfDate } from './out-of-date.ts';
import { invitedIn, roundOf } from './reading-rounds.ts';
import { poolOf, ranking } from './world.ts';

let t: OutOfDate;
let world: OutOfDate['world'];
beforeEach(async () => {
  t = await startOutOfDate();
  world = t.world;
});
afterEach(() => world.stop());

test('equal points of the same millisecond: the lower id is in, and the other one is told that it was a tie', async () => {
  const at = '2026-02-03T10:11:12.345Z';
  const equal = ['b7', 'a9', 'C1', 'b10'].map((id) => ({ id, score: 500, submittedAt: at }));
  const earlier = { id: 'z', score: 500, submittedAt: '2026-02-03T10:11:12.344Z' };
  await world.submit([...equal, earlier]);
  await runRound(order(4), world.roundDeps);
  // By the codes of the letters: capitals first, and digit by digit.
  expect(await invitedIn(world, ROUND)).toEqual(['z', 'C1', 'a9', 'b10']);
  expect(await roundOf(world)).toMatchObject({ cutOff: { score: 500, submittedAt: at } });
  expect(await t.answerTo('b7')).toBe('not-invited: tie');
});

describe('rounds of one instant are held in the order in which they were planned', () => {
  const AT = '2026-02-18T14:00:00.000Z';
  const orderOf = (plan: string, scheduledAt = AT): RoundOrder => ({
    plan,
    scheduledAt,
    lane: 'general',
    size: 1,
  });
  const plan = (one: RoundOrder, plannedAt: string) => planRound(world.client, world.table, one, plannedAt);
  /** The plans, as their rounds are numbered. */
  const held = async (...plans: string[]) => {
    const rounds = await Promise.all(plans.map((name) => roundOf(world, `${name}-20260218T140000Z`)));
    return rounds.map((round) => (round && 'number' in round ? round.number : undefined));
  };

  test('whatever their names, and whichever is called', async () => {
    await world.submit(poolOf(5));
    await plan(orderOf('b'), '2026-02-10T09:00:00.001Z');
    await plan(orderOf('z'), '2026-02-10T09:00:00.000Z');
    await plan(orderOf('a'), '2026-02-11T09:00:00.000Z');
    await runRound(orderOf('a'), world.roundDeps);
    expect(await held('z', 'b', 'a')).toEqual([1, 2, 3]);
  });

  test('an earlier instant comes first, whenever it was planned', async () => {
    await world.submit(poolOf(5));
    await plan(orderOf('first'), '2026-02-01T09:00:00.000Z');
    await plan(orderOf('second'), '2026-02-02T09:00:00.000Z');
    await plan(orderOf('late', '2026-02-18T13:59:59.999Z'), '2026-02-18T13:00:00.000Z');
    await runRound(orderOf('second'), world.roundDeps);
    expect(await roundOf(world, 'late-20260218T135959Z')).toMatchObject({ number: 1 });
    expect(await held('first', 'second')).toEqual([2, 3]);
  });

  test('planned at one millisecond: in the order of their ids', async () => {
    await world.submit(poolOf(5));
    for (const name of ['y', 'x']) await plan(orderOf(name), '2026-02-10T09:00:00.000Z');
    await runRound(orderOf('y'), world.roundDeps);
    expect(await held('x', 'y')).toEqual([1, 2]);
  });

  test('one that an older release planned comes before those that say when', async () => {
    await world.submit(poolOf(5));
    await plan(orderOf('a'), '2026-02-10T09:00:00.000Z');
    await plan(orderOf('old'), '2026-02-09T09:00:00.000Z');
    const { PK, SK } = roundKey.agenda(AT, 'old-20260218T140000Z');
    await world.client.send(
      new PutCommand({
        TableName: world.table,
        Item: { PK, SK, schema: 1, roundId: 'old-20260218T140000Z' },
      }),
    );
    await runRound(orderOf('a'), world.roundDeps);
    expect(await held('old', 'a')).toEqual([1, 2]);
  });

  test('a dozen of them, and officers see the same order', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `p${(index * 7) % 12}`);
    for (const [index, name] of names.entries())
      await plan(orderOf(name), new Date(Date.parse('2026-02-10T09:00:00.000Z') + index).toISOString());
    const access = { db: world.client, table: world.table };
    const waiting = await waitingRounds(access, { until: AT, limit: 100 }, AbortSignal.timeout(5_000));
    expect(waiting).toEqual(names.map((name) => `${name}-20260218T140000Z`));
    await runRound(orderOf('p0'), world.roundDeps);
    expect(await held(...names)).toEqual(names.map((_, index) => index + 1));
  });
});

test('two orders of one instant, one behind the other in the queue: held in that order, nobody twice', async () => {
  const pool = poolOf(30);
  await world.submit(pool, { lanes: ['general', 'cec'] });
  world.clock.at = Date.parse('2026-02-18T14:00:00.000Z');
  const [first, second]: RoundOrder[] = [order(12), { ...order(12), plan: 'cec', lane: 'cec' }];
  for (const one of [first, second])
    await world.sqs.send(
      new SendMessageCommand({
        QueueUrl: world.roundsQueueUrl,
        MessageBody: JSON.stringify(one),
        MessageGroupId: 'pool',
      }),
    );
  const deps = { sqs: world.sqs, queueUrl: world.roundsQueueUrl, log: () => {} };
  for (;;) {
    const Records = (await world.take(world.roundsQueueUrl)).slice(0, 1);
    if (Records.length === 0) break;
    const run = (called: RoundOrder) => runRound(called, world.roundDeps);
    expect(await handleOrders({ Records } as SQSEvent, { ...deps, run })).toEqual({ batchItemFailures: [] });
    await world.settle(world.roundsQueueUrl, Records);
  }
  const ranked = ranking(pool);
  expect(await roundOf(world)).toMatchObject({ number: 1, state: 'completed' });
  expect(await roundOf(world, 'cec-20260218T140000Z')).toMatchObject({ number: 2, state: 'completed' });
  expect(await invitedIn(world, ROUND)).toEqual(ranked.slice(0, 12));
  expect(await invitedIn(world, 'cec-20260218T140000Z')).toEqual(ranked.slice(12, 24));
  await world.deliverAll();
  expect(new Set(world.mails.map(({ to }) => to)).size).toBe(24);
  expect(world.mails).toHaveLength(24);
});
