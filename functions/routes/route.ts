/** Who may call a route. `public` needs no token; everybody who is signed in is a candidate. */
export type Access = 'public' | 'candidate' | 'officer' | 'nominator';

/** One route of the HTTP API, as data: the function answers it and the template creates it. */
export interface Route {
  /** The route key of API Gateway, e.g. `POST /profiles`. */
  key: string;
  access: Access;
}

const GET = 'GET ';
const HEAD = 'HEAD ';

/**
 * The routes with `HEAD` beside every `GET`. An HTTP API hands `HEAD` to no route of `GET`, and `$default` knows of no token.
 *
 * @example withHead([{ key: 'GET /rounds', access: 'public' }]) // also { key: 'HEAD /rounds', access: 'public' }
 */
export function withHead(routes: readonly Route[]): Route[] {
  return routes.flatMap((route) =>
    route.key.startsWith(GET) ? [route, { ...route, key: HEAD + route.key.slice(GET.length) }] : [route],
  );
}

/** The key of the route that answers: `HEAD` is `GET` without the body. */
export function answeringKey(key: string): string {
  return key.startsWith(HEAD) ? GET + key.slice(HEAD.length) : key;
}
