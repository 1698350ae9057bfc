import { type IncomingMessage, request as send } from 'node:http';
import type { Answer } from './compress.ts';

/** About one connection, not about the message. */
const HOP_BY_HOP = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding']);

/** Passes a request on to the API as it is, all of its headers but the host, and gives back what the API answers. */
export function apiAnswer(request: IncomingMessage, apiUrl: string): Promise<Answer> {
  const { host: _, ...headers } = request.headers;
  return new Promise((resolve, reject) => {
    const call = send(apiUrl + (request.url ?? '/'), { method: request.method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 502,
          headers: Object.fromEntries(
            Object.entries(response.headers).flatMap(([name, value]) =>
              HOP_BY_HOP.has(name) || value === undefined ? [] : [[name, value]],
            ),
          ),
          body: Buffer.concat(parts),
        }),
      );
    });
    call.once('error', reject);
    request.once('error', reject);
    request.pipe(call);
  });
}
