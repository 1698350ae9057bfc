import { createServer } from 'node:http';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { startSqs } from '#local/engines/sqs';
import { emptyTable } from '../engines/table.ts';
import { type DeployedFunction, synthesize } from './assembly.ts';
import { Bundle } from './bundle.ts';
import { guardTable } from './table-guard.ts';

const REGION = 'ca-central-1';
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** Takes every e-mail that is handed to SES. */
async function startMailSink() {
  const mails: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    mails.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ MessageId: `mail-${mails.length}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { endpoint: `http://127.0.0.1:${address.port}`, mails, stop };
}

/**
 * All deployed functions on real engines. Each has the variables that the template gives it, and may do on the table
 * what its role allows.
 */
export async function startBundles() {
  const { functions, remove } = synthesize();
  const [table, sqs, mail] = await Promise.all([emptyTable(), startSqs(), startMailSink()]);
  const queues = new SQSClient({ endpoint: sqs.endpoint, region: REGION, credentials: CREDENTIALS });
  const createQueue = async (QueueName: string, Attributes: Record<string, string> = {}) =>
    (await queues.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl ?? '';
  const values: Record<string, string> = {
    TABLE_NAME: table.table,
    NOTIFICATIONS_QUEUE_URL: await createQueue('notifications'),
    ROUNDS_QUEUE_URL: await createQueue('rounds.fifo', {
      FifoQueue: 'true',
      ContentBasedDeduplication: 'true',
    }),
    MAIL_FROM: 'ronde@example.org',
    PORTAL_URL: 'https://portal.example.org',
  };
  const start = async ({ name, file, variables, timeLimitMs, grants }: DeployedFunction) => {
    const guard = await guardTable(table.endpoint, grants);
    const environment = {
      ...Object.fromEntries(variables.map((variable) => [variable, values[variable] ?? name])),
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: guard.endpoint,
      AWS_ENDPOINT_URL_SQS: sqs.endpoint,
      AWS_ENDPOINT_URL_SESV2: mail.endpoint,
    };
    return { name, guard, bundle: new Bundle(file, environment, timeLimitMs) };
  };
  const started = new Map((await Promise.all(functions.map(start))).map((one) => [one.name, one] as const));
  return {
    functions,
    mails: mail.mails,
    store: table,
    guards: [...started.values()].map(({ name, guard }) => ({ name, ...guard })),
    invoke(name: string, event: unknown): Promise<unknown> {
      const one = started.get(name);
      if (!one) throw new Error(`there is no function ${name}`);
      return one.bundle.invoke(event);
    },
    /** Takes up to ten messages off a queue, as its consumer would get them. */
    async receive(variable: 'NOTIFICATIONS_QUEUE_URL' | 'ROUNDS_QUEUE_URL') {
      const { Messages = [] } = await queues.send(
        new ReceiveMessageCommand({ QueueUrl: values[variable], MaxNumberOfMessages: 10 }),
      );
      return Messages.map(({ MessageId, Body }) => ({ messageId: MessageId, body: Body }));
    },
    async stop() {
      await Promise.all([...started.values()].map(({ bundle }) => bundle.stop()));
      await Promise.all([...started.values()].map(({ guard }) => guard.stop()));
      queues.destroy();
      mail.stop();
      await Promise.all([table.stop(), sqs.stop()]);
      remove();
    },
  };
}
