import { setTimeout as delay } from 'node:timers/promises';
import type { JWTVerifyGetKey } from 'jose';
import { EventTooLargeError } from '../runtime/function-error.ts';
import type { ApiPlan, RoutePlan } from '../template/read/http-api.ts';
import { authorize, RefusedTokenError } from './authorize.ts';
import { type Reply, replyOf } from './function-reply.ts';
import { type GatewayRequest, httpEvent } from './http-event.ts';
import { type Match, routeMatcher } from './match-route.ts';
import { problemReply } from './problem.ts';
import { tokenBucket } from './throttle.ts';

export interface GatewayDependencies {
  /** Payload and result are JSON text. */
  invoke(functionArn: string, payload: string): Promise<string>;
  /** The public keys of an issuer. */
  keysOf(issuer: string): JWTVerifyGetKey;
  now(): Date;
  monotonicMs(): number;
}

const TIMED_OUT = Symbol('timed out');

/** What API Gateway does between a request and a function. */
export function createGateway(
  api: ApiPlan,
  { invoke, keysOf, now, monotonicMs }: GatewayDependencies,
): (request: GatewayRequest) => Promise<Reply> {
  const allRoutes = api.throttle && tokenBucket(api.throttle, monotonicMs);
  const buckets = new Map(
    api.routes.map(({ key, throttle }) => [key, throttle ? tokenBucket(throttle, monotonicMs) : allRoutes]),
  );

  const matchRoute = routeMatcher(api.routes);

  async function runFunction(request: GatewayRequest, match: Match<RoutePlan>): Promise<Reply | number> {
    const { route, pathParameters } = match;
    const { authorizer } = route;
    const jwt =
      authorizer &&
      (await authorize(
        request.headers[authorizer.header]?.toString(),
        { authorizer, scopes: route.scopes },
        { keys: keysOf(authorizer.issuer), now: now() },
      ));
    const event = httpEvent(request, { key: route.key, pathParameters, jwt }, api);
    const timer = new AbortController();
    const result = await Promise.race([
      invoke(route.target, JSON.stringify(event)),
      delay(route.timeoutMs, TIMED_OUT, { signal: timer.signal, ref: false }),
    ]).finally(() => timer.abort());
    return result === TIMED_OUT ? 503 : (replyOf(result) ?? 500);
  }

  return async (request) => {
    const about = { headers: request.headers, instance: request.path };
    const match = matchRoute(request.method, request.path);
    if (!match) return problemReply(404, about);
    const take = buckets.get(match.route.key);
    if (take && !take()) return problemReply(429, about, { 'retry-after': '1' });
    try {
      const reply = await runFunction(request, match);
      return typeof reply === 'number' ? problemReply(reply, about) : reply;
    } catch (error) {
      if (error instanceof RefusedTokenError)
        return problemReply(error.status, about, { 'www-authenticate': error.challenge });
      return problemReply(error instanceof EventTooLargeError ? 413 : 500, about);
    }
  };
}
