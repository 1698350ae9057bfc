import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RoundDependencies } from '#functions/run-round/dependencies';
import { handleOrders } from '#functions/run-round/handle-orders';
import { runRound } from '#functions/run-round/run-round';
import type { RoundOrder } from '#functions/table/round';
import { invitedIn, roundOf } from './reading-rounds.ts';
import { poolOf, ranking, startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 20 };
const header = (id?: string) => roundOf(world, id);
const invitedBy = (id: string) => invitedIn(world, id);

test('a schedule that fires twice, and a message that comes twice, invite and mail nobody twice', async () => {
  const pool = poolOf(40);
  await world.submit(pool);
  const body = JSON.stringify({
    plan: 'general',
    scheduledAt: '2026-02-18T14:00:00Z',
    lane: 'general',
    size: 20,
  });
  const run = (ordered: RoundOrder) => runRound(ordered, world.roundDeps);
  const deps = { run, sqs: world.sqs, queueUrl: world.roundsQueueUrl, log: () => {} };
  for (const MessageDeduplicationId of ['first', 'second'])
    await world.sqs.send(
      new SendMessageCommand({
        QueueUrl: world.roundsQueueUrl,
        MessageBody: body,
        MessageGroupId: 'pool',
        MessageDeduplicationId,
      }),
    );
  for (let fired = 0; fired < 2; fired += 1) {
    const Records = (await world.take(world.roundsQueueUrl)).slice(0, 1);
    expect(Records).toHaveLength(1);
    // The same message handled twice, as after a crash behind its last write.
    for (let delivered = 0; delivered < 2; delivered += 1)
      expect(await handleOrders({ Records } as SQSEvent, deps)).toEqual({ batchItemFailures: [] });
    await world.settle(world.roundsQueueUrl, Records);
  }
  await world.deliverAll();
  expect(world.mails.map(({ to }) => to).sort()).toEqual(
    ranking(pool)
      .slice(0, 20)
      .map((id) => `${id}@example.org`)
      .sort(),
  );
  expect(await world.items('ROUNDS')).toHaveLength(1);
});

test('a malformed order is left in the queue, and what follows it too', async () => {
  const record = (messageId: string, body: string) => ({
    messageId,
    body,
    receiptHandle: 'none',
    attributes: { ApproximateReceiveCount: '1' },
  });
  const event = { Records: [record('bad', '{"plan":"x"}'), record('good', JSON.stringify(order))] };
  const deps = { run: async () => {}, sqs: world.sqs, queueUrl: world.roundsQueueUrl, log: () => {} };
  expect(await handleOrders(event as unknown as SQSEvent, deps)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'bad' }, { itemIdentifier: 'good' }],
  });
});

test('a round that fails comes again within seconds, in its place', async () => {
  await world.sqs.send(
    new SendMessageCommand({
      QueueUrl: world.roundsQueueUrl,
      MessageBody: JSON.stringify(order),
      MessageGroupId: 'pool',
    }),
  );
  const Records = await world.take(world.roundsQueueUrl);
  const run = async () => {
    throw new Error('no');
  };
  const slow = { Records } as SQSEvent;
  await handleOrders(slow, { run, sqs: world.sqs, queueUrl: world.roundsQueueUrl, log: () => {} });
  const { Messages = [] } = await world.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: world.roundsQueueUrl, WaitTimeSeconds: 8 }),
  );
  expect(Messages.map(({ Body }) => Body)).toEqual([JSON.stringify(order)]);
});

test('a later round finishes an unfinished earlier one first', async () => {
  const pool = poolOf(60);
  await world.submit(pool);
  let left = 1;
  const shortOfTime: RoundDependencies = {
    ...world.roundDeps,
    remainingMs: () => (left-- > 0 ? 900_000 : 1),
  };
  expect(await runRound(order, shortOfTime)).toBe('paused');
  expect(await header()).toMatchObject({ state: 'inviting' });
  const later = { ...order, plan: 'later', scheduledAt: '2026-02-18T14:00:05.000Z' };
  expect(await runRound(later, world.roundDeps)).toBe('done');
  const ranked = ranking(pool);
  expect(await invitedBy('general-20260218T140000Z')).toEqual(ranked.slice(0, 20));
  expect(await invitedBy('later-20260218T140005Z')).toEqual(ranked.slice(20, 40));
  expect((await header()).number).toBe(1);
  // The continuation that was queued at the pause finds nothing left to do.
  const [continuation] = await world.take(world.roundsQueueUrl);
  expect(JSON.parse(continuation?.body ?? '')).toEqual(order);
  expect(await runRound(order, world.roundDeps)).toBe('done');
});

test('an earlier round that was planned and never called goes first', async () => {
  const pool = poolOf(60);
  await world.submit(pool);
  world.clock.at = Date.parse('2026-02-18T13:00:00.000Z');
  expect(await runRound({ ...order, plan: 'forgotten' }, world.roundDeps)).toBe('done');
  expect(await header('forgotten-20260218T140000Z')).toMatchObject({ state: 'planned' });
  world.clock.at = Date.parse('2026-02-18T15:00:30.000Z');
  await runRound({ ...order, scheduledAt: '2026-02-18T15:00:00.000Z' }, world.roundDeps);
  const ranked = ranking(pool);
  expect(await invitedBy('forgotten-20260218T140000Z')).toEqual(ranked.slice(0, 20));
  expect(await invitedBy('general-20260218T150000Z')).toEqual(ranked.slice(20, 40));
});

test('two rounds at one instant: in the order of their names, nobody twice', async () => {
  const pool = poolOf(60);
  await world.submit(pool, { lanes: ['general', 'cec'] });
  const [one, two] = [
    { ...order, plan: 'cec', lane: 'cec' },
    { ...order, plan: 'general' },
  ];
  await Promise.all([runRound(two, world.roundDeps), runRound(one, world.roundDeps)]);
  const all = [
    ...(await invitedBy('cec-20260218T140000Z')),
    ...(await invitedBy('general-20260218T140000Z')),
  ];
  expect(new Set(all).size).toBe(40);
  await world.deliverAll();
  expect(new Set(world.mails.map(({ to }) => to)).size).toBe(40);
  expect(world.mails).toHaveLength(40);
});

test('the same round run by several at once is one round', async () => {
  const pool = poolOf(60);
  await world.submit(pool);
  await Promise.all([1, 2, 3, 4].map(() => runRound(order, world.roundDeps)));
  expect(await header()).toMatchObject({ state: 'completed', issued: 20 });
  expect(await invitedBy('general-20260218T140000Z')).toEqual(ranking(pool).slice(0, 20));
  await world.deliverAll();
  expect(world.mails).toHaveLength(20);
});
