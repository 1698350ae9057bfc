import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { BodyTooLargeError, readBody } from '../http/read-body.ts';
import type { CorsPlan } from '../template/read/http-api.ts';
import { corsHeaders, preflight, withoutCors } from './cors.ts';
import type { Reply } from './function-reply.ts';
import type { GatewayRequest } from './http-event.ts';
import { problemReply } from './problem.ts';

/** The limit of an HTTP API; that of Lambda lies below. */
const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

export interface GatewayListenerOptions {
  cors: CorsPlan | undefined;
  answer(request: GatewayRequest): Promise<Reply>;
  now(): Date;
}

/** A header that is about the connection is not for the function to set. */
const HOP_BY_HOP = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding', 'upgrade']);

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function replyTo(
  request: IncomingMessage,
  { cors, answer, now }: GatewayListenerOptions,
): Promise<Reply> {
  const [rawPath = '/', ...query] = (request.url ?? '/').split('?');
  const { headers, method = 'GET' } = request;
  const early = preflight(cors, method, headers);
  if (early) return early;
  const path = decodedPath(rawPath);
  if (path === undefined) return problemReply(400, { headers, instance: rawPath });
  try {
    const reply = await answer({
      id: randomUUID(),
      method,
      path,
      query: query.join('?'),
      headers,
      body: await readBody(request, BODY_LIMIT_BYTES),
      sourceIp: request.socket.remoteAddress ?? '',
      at: now(),
    });
    return withoutCors(cors, reply);
  } catch (error) {
    if (error instanceof BodyTooLargeError)
      return problemReply(413, { headers, instance: path }, { connection: 'close' });
    throw error;
  }
}

function write(response: ServerResponse, reply: Reply, extra: Record<string, string>): void {
  response.statusCode = reply.status;
  for (const [name, value] of Object.entries(reply.headers))
    if (!HOP_BY_HOP.has(name)) response.setHeader(name, value);
  for (const [name, value] of Object.entries(extra))
    if (name === 'vary') response.appendHeader(name, value);
    else response.setHeader(name, value);
  if (reply.headers.connection === 'close') response.setHeader('connection', 'close');
  response.end(reply.body);
}

/** Serves the HTTP API. */
export function gatewayListener(options: GatewayListenerOptions): RequestListener {
  return (request, response) => {
    replyTo(request, options).then(
      (reply) => write(response, reply, corsHeaders(options.cors, request.headers)),
      // The caller went away before the body was there.
      () => response.destroy(),
    );
  };
}
