import { createServer, type IncomingMessage } from 'node:http';
import { type Touch, touchesOf } from './table-requests.ts';

/** A statement of a role's policy: its actions, on the partitions that begin so. */
export interface Grant {
  actions: readonly string[];
  /** With `*` at the end for any rest. */
  partitions: readonly string[];
}

const begins = (partition: string, pattern: string): boolean =>
  pattern.endsWith('*') ? partition.startsWith(pattern.slice(0, -1)) : partition === pattern;

/**
 * Whether the grants allow a request. IAM is asked once for every action of a request, with all partitions of the
 * request at once: one statement must hold for them all.
 */
export function allows(grants: readonly Grant[], touches: readonly Touch[]): boolean {
  return touches.every(({ action }) =>
    grants.some(
      ({ actions, partitions }) =>
        actions.includes(`dynamodb:${action}`) &&
        touches.every((touch) => partitions.some((pattern) => begins(touch.partition, pattern))),
    ),
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * Stands before DynamoDB and refuses what the grants do not allow, as IAM would.
 *
 * @returns where to reach it, what was refused, and what was used of the grants, e.g. `Query LANE#`
 */
export async function guardTable(engine: string, grants: readonly Grant[]) {
  const refused: string[] = [];
  const used = new Set<string>();
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const target = String(request.headers['x-amz-target']);
    const touches = touchesOf(target, body);
    for (const { action, partition } of touches) used.add(`${action} ${partition.replace(/#.*/, '#')}`);
    if (!allows(grants, touches)) {
      refused.push(`${target} ${JSON.stringify(touches)}`);
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify({ __type: 'AccessDeniedException', message: 'not authorized' }));
      return;
    }
    const answer = await fetch(engine, {
      method: 'POST',
      headers: {
        'x-amz-target': target,
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-date': String(request.headers['x-amz-date']),
        authorization: String(request.headers.authorization),
      },
      body,
    });
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    refused,
    used,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
