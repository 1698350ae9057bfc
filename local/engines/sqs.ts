import { buildApp } from 'fauxqs';
import type { Engine } from './engine.ts';

/** How many messages a queue holds, in any state. */
export interface QueueCount {
  name: string;
  ready: number;
  delayed: number;
  inFlight: number;
}

/** A message as the engine holds it, with what is needed to send it again. */
export interface HeldMessage {
  body: string;
  messageAttributes: Record<string, { DataType: string; StringValue?: string; BinaryValue?: string }>;
  messageGroupId?: string;
  messageDeduplicationId?: string;
}

export interface SqsEngine extends Engine {
  /** The URL of a queue of that name, whether it exists yet or not. */
  queueUrl(name: string): string;
  count(): Promise<QueueCount[]>;
  /** Every message of a queue, whatever its state; nothing is received by looking. */
  messages(name: string): Promise<HeldMessage[]>;
}

const ACCOUNT = '000000000000';

/** The region that a request is signed for: the engine keeps queues of different regions apart. */
const regionOf = (authorization: string | undefined): string | undefined =>
  authorization?.match(/Credential=[^/]+\/\d{8}\/([^/]+)\//)?.[1];

/**
 * Starts SQS in this process, on the loopback interface only. The engine by itself names queues
 * `http://sqs.REGION.localhost:PORT/…`, which many machines cannot resolve, and the SDK calls the host of the queue's
 * URL; here they are named by the loopback address, and both names are understood.
 *
 * @param options.port default: any free port
 * @param options.region default: `ca-central-1`
 */
export async function startSqs(options: { port?: number; region?: string } = {}): Promise<SqsEngine> {
  const region = options.region ?? 'ca-central-1';
  const app = buildApp({ logger: false, defaultRegion: region });
  let endpoint = '';
  const internalHost = (of: string) =>
    `http://sqs.${of}.${endpoint.replace('http://127.0.0.1', 'localhost')}`;
  app.addHook('preHandler', async (request) => {
    const body = request.body;
    if (typeof body !== 'object' || body === null || !('QueueUrl' in body)) return;
    if (typeof body.QueueUrl !== 'string' || !body.QueueUrl.startsWith(endpoint)) return;
    body.QueueUrl =
      internalHost(regionOf(request.headers.authorization) ?? region) + body.QueueUrl.slice(endpoint.length);
  });
  app.addHook('onSend', async (_request, _reply, payload) =>
    typeof payload === 'string'
      ? payload.replace(/http:\/\/sqs\.[a-z0-9-]+\.localhost(?=:\d+\/\d{12}\/)/g, 'http://127.0.0.1')
      : payload,
  );
  endpoint = (await app.listen({ port: options.port ?? 0, host: '127.0.0.1' })).replace(/\/$/, '');
  const look = async <T>(path: string): Promise<T> => (await app.inject({ url: path })).json<T>();
  return {
    endpoint,
    stop: () => app.close(),
    queueUrl: (name) => `${endpoint}/${ACCOUNT}/${name}`,
    async count() {
      const queues =
        await look<
          {
            name: string;
            approximateMessageCount: number;
            approximateInflightCount: number;
            approximateDelayedCount: number;
          }[]
        >('/_fauxqs/queues');
      return queues.map((queue) => ({
        name: queue.name,
        ready: queue.approximateMessageCount,
        delayed: queue.approximateDelayedCount,
        inFlight: queue.approximateInflightCount,
      }));
    },
    async messages(name) {
      const { messages } = await look<{
        messages: { ready: HeldMessage[]; delayed: HeldMessage[]; inflight: { message: HeldMessage }[] };
      }>(`/_fauxqs/queues/${encodeURIComponent(name)}`);
      return [...messages.inflight.map(({ message }) => message), ...messages.ready, ...messages.delayed];
    },
  };
}
