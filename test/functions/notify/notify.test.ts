import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliver } from '#functions/notify/deliver';
import { handleNotifications } from '#functions/notify/handle-notifications';
import { startWorld, type World } from '../run-round/world.ts';
import { invite, outboxOf } from './telling.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

test('everybody invited gets one e-mail; the outbox is empty afterwards', async () => {
  const { ids } = await invite(world, 23);
  expect(await outboxOf(world)).toHaveLength(23);
  await world.deliverAll();
  expect(world.mails.map(({ to }) => to).sort()).toEqual(ids.map((id) => `${id}@example.org`).sort());
  expect(await outboxOf(world)).toEqual([]);
});

test('a message that comes twice, also side by side in one batch, is one e-mail', async () => {
  const { notification } = await invite(world, 1);
  const body = JSON.stringify(notification);
  const Entries = [1, 2, 3].map((Id) => ({ Id: String(Id), MessageBody: body }));
  await world.sqs.send(new SendMessageBatchCommand({ QueueUrl: world.notificationsQueueUrl, Entries }));
  await world.deliverAll();
  await deliver(notification, world.notifyDeps);
  expect(world.mails).toHaveLength(1);
});

test('one bad message of a batch comes again alone', async () => {
  const { notification } = await invite(world, 1);
  const Records = [
    { messageId: 'bad', body: '{"kind":"invited","email":"x@example.org"}' },
    { messageId: 'no json', body: 'x' },
    { messageId: 'good', body: JSON.stringify(notification) },
  ];
  expect(await handleNotifications({ Records } as unknown as SQSEvent, world.notifyDeps)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'bad' }, { itemIdentifier: 'no json' }],
  });
  expect(JSON.stringify(world.log)).not.toContain('@');
});

test('a message without its place in the outbox is sent, and a repetition with it clears the entry', async () => {
  const { notification } = await invite(world, 1);
  const { at: _at, ...bare } = notification;
  await deliver(bare, world.notifyDeps);
  expect(await outboxOf(world)).toHaveLength(1);
  await deliver(notification, world.notifyDeps);
  expect(await outboxOf(world)).toEqual([]);
  expect(world.mails).toHaveLength(1);
});
