import type { Request } from '../http/request.ts';
import type { Response } from '../http/response.ts';
import { Refusal } from '../problem/refusal.ts';
import { CROSS_ORIGIN } from '../routes/cross-origin.ts';
import { type Route, withHead } from '../routes/route.ts';

/** True when a path is one of a route's, e.g. `/rounds/r1` of `/rounds/{id}`. */
function matches(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (/^\{.+\}$/.test(part) ? given[index] !== '' : part === given[index]))
  );
}

/** The answer to the question of a page of another origin. */
const ALLOWED_EVERYWHERE = {
  'Access-Control-Allow-Origin': CROSS_ORIGIN.origin,
  'Access-Control-Allow-Methods': CROSS_ORIGIN.methods.join(','),
  'Access-Control-Allow-Headers': CROSS_ORIGIN.headers.join(','),
  'Access-Control-Max-Age': String(CROSS_ORIGIN.maxAgeSeconds),
};

/** The header `Allow` of a path; none for a path that there is not. */
function allowed(path: string, routes: readonly Route[]): Readonly<Record<string, string>> | undefined {
  const methods = withHead(routes).flatMap(({ key }) => {
    const [method = '', template] = key.split(' ');
    return template !== undefined && matches(template, path) ? [method] : [];
  });
  return methods.length === 0
    ? undefined
    : { Allow: [...new Set([...methods, 'OPTIONS'])].sort().join(', ') };
}

/**
 * The answer to a request that no route takes. `OPTIONS` is a browser asking whether it may send a request from another
 * origin: it goes on only after a 2xx with the headers of CORS. A gateway that answers such questions itself puts the same ones.
 *
 * @param routes of all functions
 * @throws Refusal `method-not-allowed` where the path has other methods, `not-found` where there is no such path
 */
export function answerUnrouted(
  { method, path }: Pick<Request, 'method' | 'path'>,
  routes: readonly Route[],
): Response {
  const headers = allowed(path, routes);
  if (method === 'OPTIONS') return { status: 204, headers: { ...headers, ...ALLOWED_EVERYWHERE } };
  throw headers ? new Refusal('method-not-allowed', { headers }) : new Refusal('not-found');
}
