import { score } from '#domain/score/score';
import { asOf } from '../boundary/as-of.ts';
import { parse } from '../boundary/parse.ts';
import { parseCandidate } from '../boundary/parse-candidate.ts';
import { maybe, record } from '../boundary/record.ts';
import type { Endpoint } from '../http/http-handler.ts';
import type { Request } from '../http/request.ts';
import type { Route } from '../http/route.ts';
import { Refusal } from '../problem/refusal.ts';
import type { routes } from './routes.ts';
import { refuseUnknown } from './unknown-route.ts';

type Key = (typeof routes)[number]['key'];

const query = record({ asOf: maybe(asOf) });

function dayIn(request: Request, now: () => Date): string {
  const parsed = parse(query, request.query, { language: request.language });
  if (!parsed.ok) throw new Refusal('invalid-query', { errors: parsed.errors });
  return parsed.value.asOf ?? now().toISOString().slice(0, 10);
}

/** The public calculator, and the answer to every request that no route takes. */
export function scoreEndpoints(deps: { now(): Date; allRoutes: readonly Route[] }): Record<Key, Endpoint> {
  return {
    'POST /score': (request) => {
      const day = dayIn(request, deps.now);
      const parsed = parseCandidate(request.json(), { language: request.language });
      if (!parsed.ok) throw new Refusal('invalid-input', { errors: parsed.errors });
      const { id: _id, ...candidate } = parsed.candidate;
      return {
        status: 200,
        body: score(candidate, day, undefined, request.language),
        headers: { 'Content-Language': request.language },
      };
    },
    $default: ({ path }) => {
      throw refuseUnknown(path, deps.allRoutes);
    },
  };
}
