import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { ChangeMessageVisibilityCommand } from '@aws-sdk/client-sqs';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openTable } from '#functions/clients/open-table';
import { workQueues, workTable } from '#functions/clients/work-clients';

/** How often each table or queue was asked. */
const asked = new Map<string, number>();
/** A service that takes the first request for each table or queue and never answers it; every later one it answers. */
const service = createServer(async (request, response) => {
  const { TableName, QueueUrl = '' } = (await json(request)) as { TableName?: string; QueueUrl?: string };
  const what = TableName ?? QueueUrl.replace(/.*\//, '');
  asked.set(what, (asked.get(what) ?? 0) + 1);
  if (asked.get(what) !== 1) response.setHeader('content-type', 'application/x-amz-json-1.0').end('{}');
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  for (const name of ['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ENDPOINT_URL_SQS']) vi.stubEnv(name, url);
  vi.stubEnv('AWS_REGION', 'ca-central-1');
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'local');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  service.closeAllConnections();
  await new Promise((closed) => service.close(closed));
});

test('a request that nobody answers is given up after seconds and sent again, whoever sent it', async () => {
  const get = (TableName: string) => new GetCommand({ TableName, Key: { PK: 'POOL', SK: 'RUNNING' } });
  const began = performance.now();
  await Promise.all([
    openTable('callers').db.send(get('callers')),
    workTable().send(get('work')),
    workQueues().send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: `${url}/orders`,
        ReceiptHandle: 'order',
        VisibilityTimeout: 5,
      }),
    ),
  ]);
  const seconds = (performance.now() - began) / 1_000;
  expect(Object.fromEntries(asked)).toEqual({ callers: 2, work: 2, orders: 2 });
  expect(seconds).toBeGreaterThan(2.9);
  // In time for another one before the ten seconds of a caller are over.
  expect(seconds).toBeLessThan(6);
}, 20_000);
