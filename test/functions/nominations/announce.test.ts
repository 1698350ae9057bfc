import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announce } from '#functions/nominations/announce';
import { startSqs } from '#local/engines/sqs';
import { recordingLog } from '../http/http-event.ts';

const notification = {
  kind: 'nominated',
  profileId: 'p1',
  about: 'n1',
  at: '2026-03-01T12:00:00.000Z',
} as const;
const signal = new AbortController().signal;

let engine: Awaited<ReturnType<typeof startSqs>>;
let sqs: SQSClient;
beforeAll(async () => {
  engine = await startSqs();
  sqs = new SQSClient({
    endpoint: engine.endpoint,
    region: 'ca-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
});
afterAll(async () => {
  sqs.destroy();
  await engine.stop();
});

test('the notification is put on the queue', async () => {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'notifications' }));
  const log = recordingLog();
  await announce(notification, signal, { sqs, queueUrl: QueueUrl, log });
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  expect(Messages.map(({ Body }) => JSON.parse(Body ?? ''))).toEqual([notification]);
  expect(log.lines).toEqual([]);
});

test('a queue that does not take it is recorded, and the offer stands', async () => {
  const log = recordingLog();
  await announce(notification, signal, { sqs, queueUrl: `${engine.endpoint}/000000000000/none`, log });
  expect(log.lines).toEqual([
    {
      level: 'error',
      message: 'notification left to timers',
      fields: expect.objectContaining({ kind: 'nominated' }),
    },
  ]);
});
