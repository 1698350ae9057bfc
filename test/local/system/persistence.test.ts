import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalRunError } from '#local/engines/engine';
import { startSystem } from '#local/system';
import { fixtureAssembly, routeTo } from '../fixture-assembly.ts';

/** Speaks to the engines by their plain HTTP, so that the fixture needs no SDK. */
const CODE = `const call = async (url, target, body, type = 'application/x-amz-json-1.0') => (await fetch(url, { method: 'POST', body: JSON.stringify(body), headers: {
    'content-type': type, 'x-amz-target': target, authorization: 'AWS4-HMAC-SHA256 Credential=local/20260101/ca-central-1/x/aws4_request, SignedHeaders=host, Signature=x', 'x-amz-date': '20260101T000000Z' } })).json();
const { TABLE, QUEUE, AWS_ENDPOINT_URL_DYNAMODB: db, AWS_ENDPOINT_URL_SQS: sqs, AWS_ENDPOINT_URL_SESV2: ses } = process.env;
export const handler = async ({ put, get, send, mail, from }) => {
  if (put) return call(db, 'DynamoDB_20120810.PutItem', { TableName: TABLE, Item: { PK: { S: put.key }, ttl: { N: String(put.ttl ?? 9e9) } } });
  if (get) return (await call(db, 'DynamoDB_20120810.GetItem', { TableName: TABLE, Key: { PK: { S: get } } })).Item ?? null;
  if (send) return call(sqs, 'AmazonSQS.SendMessage', { QueueUrl: QUEUE, MessageBody: send, MessageGroupId: 'g', MessageAttributes: { kind: { DataType: 'String', StringValue: 'x' } } });
  if (mail) return call(ses + '/v2/email/outbound-emails', '', { FromEmailAddress: from ?? 'Ronde <ronde@example.org>', Destination: { ToAddresses: [mail] },
    Content: { Simple: { Subject: { Data: 'Hello' }, Body: { Text: { Data: 'Text' } } } } });
};`;

const folder = mkdtempSync(join(tmpdir(), 'ronde-data-'));
const dataDir = join(folder, 'data');
let assembly: string;

beforeAll(() => {
  assembly = fixtureAssembly({
    functions: {
      fn: {
        code: CODE,
        properties: { Environment: { Variables: { TABLE: { Ref: 'Items' }, QUEUE: { Ref: 'Orders' } } } },
      },
    },
    resources: {
      Items: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
          TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
        },
      },
      Orders: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true, ContentBasedDeduplication: true } },
      Sender: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'example.org' } },
      ...routeTo('fn', 'GET /mine', { signedIn: true }),
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a data folder', () => {
  test('keeps items, messages, mails, keys and the clock over a restart', async () => {
    const first = await startSystem({ assembly, dataDir });
    await first.clock.set('2024-04-23T12:00:00Z', { schedules: 'skip' });
    await first.invoke('fn', { put: { key: 'kept' } });
    await first.invoke('fn', { send: 'one' });
    await first.invoke('fn', { send: 'two' });
    await first.invoke('fn', { mail: 'somebody@example.org' });
    const token = await first.mint({ expiresIn: 86_400 });
    await first.stop();
    await first.stop();

    const second = await startSystem({ assembly, dataDir });
    try {
      expect(await second.invoke('fn', { get: 'kept' })).toMatchObject({ PK: { S: 'kept' } });
      expect(await second.queues.depth('Orders')).toBe(2);
      expect(second.mailbox.messages()).toMatchObject([
        {
          to: ['somebody@example.org'],
          subject: 'Hello',
          text: 'Text',
          sentAt: expect.stringMatching(/^2024-04-23T12:00/),
        },
      ]);
      expect(second.clock.now().toISOString()).toMatch(/^2024-04-23T12:00/);
      const answer = await fetch(`${second.apiUrl}/mine`, { headers: { authorization: `Bearer ${token}` } });
      expect(answer.status).toBe(200);
      // Sent again under the same content, it is still a duplicate within five minutes.
      await second.invoke('fn', { send: 'two' });
      expect(await second.queues.depth('Orders')).toBe(2);
    } finally {
      await second.stop();
    }
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  test('belongs to one run at a time', async () => {
    const first = await startSystem({ assembly, dataDir });
    await expect(startSystem({ assembly, dataDir })).rejects.toThrow(/in use by another run \(process \d+\)/);
    expect(readFileSync(join(dataDir, 'lock'), 'utf8')).toBe(String(process.pid));
    await first.stop();
  });

  test('is taken over from a run that is gone', async () => {
    // The highest process number that Linux can have, and one more.
    writeFileSync(join(dataDir, 'lock'), '4194305');
    const system = await startSystem({ assembly, dataDir });
    expect(readFileSync(join(dataDir, 'lock'), 'utf8').trim()).toBe(String(process.pid));
    await system.stop();
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  test('that cannot be made is an error of the person', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(startSystem({ assembly, dataDir: join(folder, 'file', 'data') })).rejects.toThrow(
      LocalRunError,
    );
  });
});

describe('without a data folder', () => {
  test('nothing is left, and items go when their time is over by the simulated clock', async () => {
    const system = await startSystem({ assembly, clock: new Date('2024-01-01T00:00:00Z') });
    const epoch = (instant: string) => Date.parse(instant) / 1000;
    await system.invoke('fn', { put: { key: 'short', ttl: epoch('2024-01-02T00:00:00Z') } });
    await system.invoke('fn', { put: { key: 'long', ttl: epoch('2024-01-09T00:00:00Z') } });
    expect(await system.invoke('fn', { get: 'short' })).not.toBeNull();
    await system.clock.set('2024-01-03T00:00:00Z');
    await expect.poll(() => system.invoke('fn', { get: 'short' })).toBeNull();
    expect(await system.invoke('fn', { get: 'long' })).not.toBeNull();
    await system.stop();
    expect(existsSync(system.logFile)).toBe(false);
  });

  test('mail goes out only from a verified sender', async () => {
    const system = await startSystem({ assembly });
    expect(await system.invoke('fn', { mail: 'a@example.com', from: 'x@mail.example.org' })).toHaveProperty(
      'MessageId',
    );
    expect(await system.invoke('fn', { mail: 'a@example.com', from: 'x@example.com' })).toMatchObject({
      message: expect.stringContaining('not verified'),
    });
    expect(system.mailbox.count()).toBe(1);
    const page = await (await fetch(system.mailbox.url)).text();
    expect(page).toContain('a@example.com');
    expect(await (await fetch(`${system.mailbox.url}/messages`)).json()).toHaveLength(1);
    await system.stop();
  });

  test('a taken port is an error that names the port and the option', async () => {
    const first = await startSystem({ assembly });
    const port = Number(new URL(first.apiUrl).port);
    await expect(startSystem({ assembly, sitePort: port })).rejects.toThrow(
      `Port ${port} is taken. Choose another one with --port.`,
    );
    await expect(startSystem({ assembly, mailPort: port })).rejects.toThrow(/--mail-port/);
    await expect(startSystem({ assembly, issuerPort: port })).rejects.toThrow(/--issuer-port/);
    await first.stop();
  });
});
