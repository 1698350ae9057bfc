import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '#local/http/read-body';

/** What the requests of one operation have cost so far. */
export interface Cost {
  requests: number;
  readUnits: number;
  writeUnits: number;
}

/** By operation, e.g. `TransactWriteItems`. */
export type Costs = ReadonlyMap<string, Cost>;

const READS: ReadonlySet<string> = new Set(['GetItem', 'BatchGetItem', 'Query']);
const WRITES: ReadonlySet<string> = new Set([
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'TransactWriteItems',
]);
const LARGEST_REQUEST = 32 * 1024 * 1024;
/** Longer than the SDK keeps an unused connection. */
const KEEP_ALIVE_MS = 600_000;

interface Consumed {
  CapacityUnits?: number;
}

/** Of what stands in for TTL, which costs nothing on AWS. Its scans are not counted either: no function may scan. */
const isExpiry = (operation: string, { ConditionExpression }: Record<string, unknown>): boolean =>
  operation === 'DeleteItem' && ConditionExpression === '#ttl < :now';

/** The units of an answer. @throws Error when it does not say: a cost that is not known must not count as none */
function unitsOf(operation: string, answer: string): number {
  const { ConsumedCapacity } = JSON.parse(answer) as { ConsumedCapacity?: Consumed | Consumed[] };
  if (ConsumedCapacity === undefined) throw new Error(`the engine does not say what a ${operation} consumed`);
  return [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}

/**
 * Stands before DynamoDB, asks it with each request what that consumes, and counts what it says. A refused request
 * counts as a request.
 *
 * @param engine the endpoint of DynamoDB
 */
export async function startCountingProxy(engine: string) {
  const costs = new Map<string, Cost>();
  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = String(request.headers['x-amz-target']);
    const operation = target.slice(target.indexOf('.') + 1);
    const sent = (await readBody(request, LARGEST_REQUEST)).toString('utf8');
    const asked: Record<string, unknown> = JSON.parse(sent);
    const counts = (READS.has(operation) || WRITES.has(operation)) && !isExpiry(operation, asked);
    const answer = await fetch(engine, {
      method: 'POST',
      headers: {
        'x-amz-target': target,
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-date': String(request.headers['x-amz-date']),
        authorization: String(request.headers.authorization),
      },
      body: counts ? JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' }) : sent,
    });
    const text = await answer.text();
    if (counts) {
      const cost = costs.get(operation) ?? { requests: 0, readUnits: 0, writeUnits: 0 };
      cost.requests += 1;
      if (answer.ok) cost[READS.has(operation) ? 'readUnits' : 'writeUnits'] += unitsOf(operation, text);
      costs.set(operation, cost);
    }
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  }
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    // The sender sees the connection break, and the request fail.
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    /** Everything so far, as a copy. */
    costs: (): Costs => new Map([...costs].map(([operation, cost]) => [operation, { ...cost }])),
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** What has come between two countings. */
export function costsBetween(before: Costs, after: Costs): Costs {
  const none: Cost = { requests: 0, readUnits: 0, writeUnits: 0 };
  return new Map(
    [...after].map(([operation, cost]) => {
      const { requests, readUnits, writeUnits } = before.get(operation) ?? none;
      return [
        operation,
        {
          requests: cost.requests - requests,
          readUnits: cost.readUnits - readUnits,
          writeUnits: cost.writeUnits - writeUnits,
        },
      ];
    }),
  );
}
