import type { Request } from '../http/request.ts';
import type { Response } from '../http/response.ts';
import { Refusal } from '../problem/refusal.ts';
import type { Route } from '../routes/route.ts';

/** True when a path is one of a route's, e.g. `/rounds/r1` of `/rounds/{id}`. */
function matches(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (/^\{.+\}$/.test(part) ? given[index] !== '' : part === given[index]))
  );
}

/** The header `Allow` of a path; none for a path that there is not. */
function allowed(path: string, routes: readonly Route[]): Readonly<Record<string, string>> | undefined {
  const methods = routes.flatMap(({ key }) => {
    const [method = '', template] = key.split(' ');
    return template !== undefined && matches(template, path) ? [method] : [];
  });
  return methods.length === 0 ? undefined : { Allow: [...new Set(methods)].sort().join(', ') };
}

/**
 * The answer to a request that no route takes. `OPTIONS` is a browser asking whether it may send a request from another
 * origin: it goes on only after a 2xx, so every path gives one. The gateway adds the CORS headers of the template and
 * ignores any of a function, so none are here.
 *
 * @param routes of all functions
 * @throws Refusal `method-not-allowed` where the path has other methods, `not-found` where there is no such path
 */
export function answerUnrouted(
  { method, path }: Pick<Request, 'method' | 'path'>,
  routes: readonly Route[],
): Response {
  const headers = allowed(path, routes);
  if (method === 'OPTIONS') return { status: 204, ...(headers && { headers }) };
  throw headers ? new Refusal('method-not-allowed', { headers }) : new Refusal('not-found');
}
