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

/**
 * Why there is no answer to a request that no route takes: the path has other methods, or there is no such path.
 *
 * @param routes of all functions
 */
export function refuseUnknown(path: string, routes: readonly Route[]): Refusal {
  const methods = routes.flatMap(({ key }) => {
    const [method = '', template] = key.split(' ');
    return template !== undefined && matches(template, path) ? [method] : [];
  });
  if (methods.length === 0) return new Refusal('not-found');
  return new Refusal('method-not-allowed', { headers: { Allow: [...new Set(methods)].sort().join(', ') } });
}
