import type { IncomingHttpHeaders } from 'node:http';
import type { CorsPlan } from '../template/read/http-api.ts';
import type { Reply } from './function-reply.ts';

const allows = (list: readonly string[], value: string): boolean =>
  list.some((item) => item === '*' || item.toLowerCase() === value.toLowerCase());

/** Headers that let a browser on an allowed origin read an answer; none for anybody else. */
export function corsHeaders(
  cors: CorsPlan | undefined,
  headers: IncomingHttpHeaders,
): Record<string, string> {
  const { origin } = headers;
  if (!cors || origin === undefined || !allows(cors.AllowOrigins, origin)) return {};
  return {
    // The same for every origin, or another one for each.
    ...(cors.AllowOrigins.includes('*')
      ? { 'access-control-allow-origin': '*' }
      : { 'access-control-allow-origin': origin, vary: 'origin' }),
    ...(cors.AllowCredentials ? { 'access-control-allow-credentials': 'true' } : {}),
    ...(cors.ExposeHeaders.length > 0
      ? { 'access-control-expose-headers': cors.ExposeHeaders.join(',') }
      : {}),
  };
}

/** With CORS configured, an HTTP API ignores the CORS headers of a function (developer guide, "Configure CORS for HTTP APIs"). */
export function withoutCors(cors: CorsPlan | undefined, reply: Reply): Reply {
  if (!cors) return reply;
  const headers = Object.entries(reply.headers).filter(([name]) => !name.startsWith('access-control-'));
  return { ...reply, headers: Object.fromEntries(headers) };
}

/**
 * The answer to a browser that asks beforehand. With CORS configured, an HTTP API gives it by itself, without a route
 * and without a token.
 *
 * @returns `undefined` when the request is no such question, or the API has no CORS
 */
export function preflight(
  cors: CorsPlan | undefined,
  method: string,
  headers: IncomingHttpHeaders,
): Reply | undefined {
  const wanted = headers['access-control-request-method'];
  if (!cors || method !== 'OPTIONS' || headers.origin === undefined || wanted === undefined) return undefined;
  const allowed = allows(cors.AllowOrigins, headers.origin) && allows(cors.AllowMethods, wanted);
  return {
    status: 204,
    headers: allowed
      ? {
          ...corsHeaders(cors, headers),
          'access-control-allow-methods': cors.AllowMethods.join(','),
          'access-control-allow-headers': cors.AllowHeaders.join(','),
          ...(cors.MaxAge === undefined ? {} : { 'access-control-max-age': String(cors.MaxAge) }),
        }
      : {},
    body: Buffer.alloc(0),
  };
}
