import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handleOrders } from '#functions/run-round/handle-orders';
import { runRound } from '#functions/run-round/run-round';
import type { RoundOrder } from '#functions/table/round';
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
