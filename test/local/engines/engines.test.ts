import { spawn } from 'node:child_process';
import {
  CreateQueueCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqsClient } from '#local/engines/clients';
import { type SqsEngine, startSqs } from '#local/engines/sqs';

describe('SQS in this process', () => {
  let engine: SqsEngine;
  beforeAll(async () => {
    engine = await startSqs();
  });
  afterAll(() => engine.stop());

  test('names queues by an address that every machine can reach', async () => {
    const sqs = sqsClient(engine.endpoint, 'ca-central-1');
    const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'orders' }));
    expect(QueueUrl).toBe(`${engine.endpoint}/000000000000/orders`);
    expect(engine.queueUrl('orders')).toBe(QueueUrl);
    expect((await sqs.send(new GetQueueUrlCommand({ QueueName: 'orders' }))).QueueUrl).toBe(QueueUrl);
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'one' }));
    const { port } = new URL(engine.endpoint);
    const own = `http://sqs.ca-central-1.localhost:${port}/000000000000/orders`;
    await sqs.send(new SendMessageCommand({ QueueUrl: own, MessageBody: 'two' }));
    await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(await engine.count()).toEqual([{ name: 'orders', ready: 1, delayed: 0, inFlight: 1 }]);
    expect((await engine.messages('orders')).map(({ body }) => body).sort()).toEqual(['one', 'two']);
    sqs.destroy();
  });

  test('a queue of another region is another queue', async () => {
    const here = sqsClient(engine.endpoint, 'ca-central-1');
    const west = sqsClient(engine.endpoint, 'ca-west-1');
    const { QueueUrl } = await west.send(new CreateQueueCommand({ QueueName: 'western' }));
    await west.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    await expect(here.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }))).rejects.toThrow(
      /does not exist/,
    );
    here.destroy();
    west.destroy();
  });
});

describe('DynamoDB beside this process', () => {
  const script = `const { startDynamoDb } = await import('#local/engines/dynamodb');
    const { endpoint } = await startDynamoDb();
    console.log(endpoint);
    setInterval(() => {}, 1000);`;

  test('ends with it, however that ends', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, AWS_ENDPOINT_URL_DYNAMODB: '' },
    });
    const endpoint = await new Promise<string>((resolve) =>
      child.stdout.once('data', (text) => resolve(String(text).trim())),
    );
    expect((await fetch(endpoint)).status).toBeGreaterThan(0);
    child.kill('SIGKILL');
    const gone = () =>
      fetch(endpoint).then(
        () => false,
        () => true,
      );
    await expect.poll(gone, { timeout: 5000 }).toBe(true);
  });
});
