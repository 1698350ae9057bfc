import { GetQueueAttributesCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqsClient } from '#local/engines/clients';
import { startSystem } from '#local/system';
import type { System } from '#local/system-types';
import { fixtureAssembly, type Resources } from '../fixture-assembly.ts';

/** A function with a memory: `tell` gives what it has seen. */
const CODE = `const seen = []; const fails = new Map();
export const handler = async (event) => {
  if (event.tell) return seen;
  seen.push({ bodies: event.Records.map(({ body }) => body), record: event.Records[0], at: performance.now() });
  await new Promise((done) => setTimeout(done, 30));
  const failed = event.Records.filter(({ body }) => body.startsWith('poison') ||
    (body.startsWith('once') && !fails.has(body) && fails.set(body, true)));
  if (event.Records.some(({ body }) => body.startsWith('throw'))) throw new Error('whole batch');
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
};`;

/** A queue with dead letters that drives a function of its own. */
function driven(name: string, queue: Record<string, unknown>, source: Record<string, unknown>): Resources {
  const fifo = queue.FifoQueue ? { FifoQueue: true } : {};
  return {
    [`${name}Dead`]: { Type: 'AWS::SQS::Queue', Properties: fifo },
    [`${name}Queue`]: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        VisibilityTimeout: 1,
        RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [`${name}Dead`, 'Arn'] }, maxReceiveCount: 2 },
        ...queue,
      },
    },
    [`${name}Source`]: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: { 'Fn::GetAtt': [`${name}Queue`, 'Arn'] },
        FunctionName: { Ref: `${name}Fn` },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ...source,
      },
    },
  };
}

const only = { properties: { ReservedConcurrentExecutions: 1 } };
/** One poller, so that it is clear who gathers. */
const WINDOW = { BatchSize: 20, MaximumBatchingWindowInSeconds: 1, ScalingConfig: { MaximumConcurrency: 1 } };
let system: System;
let sqs: SQSClient;

beforeAll(async () => {
  const functions = {
    workFn: { code: CODE, ...only },
    rowFn: { code: CODE, ...only },
    windowFn: { code: CODE, ...only },
    hiddenFn: { code: CODE, ...only },
    whereFn: {
      code: 'export const handler = () => process.env;',
      properties: { Environment: { Variables: urls() } },
    },
  };
  system = await startSystem({
    assembly: fixtureAssembly({
      functions,
      resources: {
        ...driven('work', {}, { BatchSize: 10 }),
        ...driven('row', { FifoQueue: true, ContentBasedDeduplication: true }, { BatchSize: 1 }),
        ...driven('window', { VisibilityTimeout: 30 }, WINDOW),
        ...driven('hidden', { VisibilityTimeout: 3600 }, {}),
      },
    }),
  });
  const { AWS_ENDPOINT_URL_SQS = '' } = await where();
  sqs = sqsClient(AWS_ENDPOINT_URL_SQS, 'ca-central-1');
});
afterAll(async () => {
  sqs.destroy();
  await system.stop();
});

function urls(): Record<string, unknown> {
  return Object.fromEntries(
    ['work', 'row', 'window', 'hidden'].map((name) => [name, { Ref: `${name}Queue` }]),
  );
}
const where = async () => (await system.invoke('whereFn', {})) as Record<string, string>;

async function send(queue: string, body: string, group?: string): Promise<void> {
  const QueueUrl = (await where())[queue];
  await sqs.send(
    new SendMessageCommand({ QueueUrl, MessageBody: body, ...(group ? { MessageGroupId: group } : {}) }),
  );
}
const seen = async (fn: string) =>
  (await system.invoke(fn, { tell: true })) as {
    bodies: string[];
    record: Record<string, unknown>;
    at: number;
  }[];

describe('a queue that drives a function', () => {
  test('messages that are done go; one that failed comes back alone, then goes to the dead letters', async () => {
    for (const body of ['good 1', 'poison', 'once bad', 'good 2']) await send('work', body);
    await system.idle({ timeoutMs: 20_000 });
    const times = (wanted: string, all: string[]) => all.filter((body) => body === wanted).length;
    const all = (await seen('workFn')).flatMap(({ bodies }) => bodies);
    expect(times('good 1', all)).toBe(1);
    expect(times('good 2', all)).toBe(1);
    expect(times('once bad', all)).toBe(2);
    expect(times('poison', all)).toBe(2);
    expect(await system.queues.depth('workQueue')).toBe(0);
    expect(await system.queues.depth('workDead')).toBe(1);
  });

  test('an error fails the whole batch', async () => {
    const before = await system.queues.depth('workDead');
    await send('work', 'throw');
    await system.idle({ timeoutMs: 20_000 });
    expect(await system.queues.depth('workDead')).toBe(before + 1);
  });

  test('the event is that of Lambda', async () => {
    await send('row', 'shape', 'group-1');
    await system.idle();
    const record = (await seen('rowFn')).find(({ bodies }) => bodies.includes('shape'))?.record;
    expect(record).toEqual({
      messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      receiptHandle: expect.any(String),
      body: 'shape',
      attributes: expect.objectContaining({
        ApproximateReceiveCount: '1',
        SentTimestamp: expect.stringMatching(/^\d{13}$/),
        MessageGroupId: 'group-1',
        SequenceNumber: expect.any(String),
      }),
      messageAttributes: {},
      // md5sum of "shape"
      md5OfBody: '8c73a98a300905900337f535531dfca6',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:ca-central-1:000000000000:fixture-rowQueue.fifo',
      awsRegion: 'ca-central-1',
    });
  });

  test('a FIFO group keeps its order, and a duplicate is not delivered', async () => {
    const bodies = Array.from({ length: 8 }, (_, index) => `in order ${index}`);
    for (const body of bodies) await send('row', body, 'group-2');
    for (const body of bodies) await send('row', body, 'group-2');
    await system.idle();
    const order = (await seen('rowFn'))
      .flatMap((batch) => batch.bodies)
      .filter((body) => body.startsWith('in order'));
    expect(order).toEqual(bodies);
  });

  test('a FIFO message that fails holds its group until it is done', async () => {
    await send('row', 'once first', 'group-3');
    await send('row', 'then second', 'group-3');
    await system.idle({ timeoutMs: 20_000 });
    const order = (await seen('rowFn'))
      .flatMap((batch) => batch.bodies)
      .filter((body) => /first|second/.test(body));
    expect(order).toEqual(['once first', 'once first', 'then second']);
  });

  test('a batching window gathers what comes', async () => {
    await send('window', 'a');
    await send('window', 'b');
    await send('window', 'c');
    await system.idle();
    expect((await seen('windowFn')).map(({ bodies }) => bodies)).toEqual([['a', 'b', 'c']]);
  });

  test('the simulated clock brings a failed message back when its time has come', async () => {
    await send('hidden', 'once hidden');
    await expect.poll(async () => (await seen('hiddenFn')).length).toBe(1);
    await system.clock.set(new Date(system.clock.now().getTime() + 3_500_000));
    await expect(system.idle({ timeoutMs: 300 })).rejects.toThrow(
      /hiddenQueue: 0 waiting, 0 delayed, 1 in flight/,
    );
    await system.clock.set(new Date(system.clock.now().getTime() + 200_000));
    await system.idle({ timeoutMs: 5000 });
    expect((await seen('hiddenFn')).map(({ bodies }) => bodies)).toEqual([['once hidden'], ['once hidden']]);
  });

  test('the queue has the attributes of the template', async () => {
    const QueueUrl = (await where()).hidden;
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    );
    expect(Attributes).toMatchObject({
      VisibilityTimeout: '3600',
      RedrivePolicy: expect.stringContaining('fixture-hiddenDead'),
    });
  });
});
