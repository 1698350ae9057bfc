import { explainedScore } from '#domain/explanation/explained-score';
import { advise } from '#domain/improvements/advice';
import type { IsoDate } from '#domain/profile/profile';
import { score } from '#domain/score/score';
import { asOf } from '../boundary/as-of.ts';
import { parse } from '../boundary/parse.ts';
import { parseCandidate } from '../boundary/parse-candidate.ts';
import { queryFlag } from '../boundary/query-flag.ts';
import { maybe, record } from '../boundary/record.ts';
import type { Endpoint } from '../http/http-handler.ts';
import type { Request } from '../http/request.ts';
import type { Route } from '../http/route.ts';
import { Refusal } from '../problem/refusal.ts';
import type { routes } from './routes.ts';
import { refuseUnknown } from './unknown-route.ts';

type Key = (typeof routes)[number]['key'];

const query = record({ asOf: maybe(asOf), explain: maybe(queryFlag), advice: maybe(queryFlag) });

interface Asked {
  day: IsoDate;
  explain: boolean;
  advice: boolean;
}

/** The day asked for, and what is wanted beside the result. */
function askedIn(request: Request, now: () => Date): Asked {
  const parsed = parse(query, request.query, { language: request.language });
  if (!parsed.ok) throw new Refusal('invalid-query', { errors: parsed.errors });
  const { asOf: day, explain, advice } = parsed.value;
  return {
    day: day ?? now().toISOString().slice(0, 10),
    explain: explain === 'true',
    advice: advice === 'true',
  };
}

/** The public calculator, and the answer to every request that no route takes. */
export function scoreEndpoints(deps: { now(): Date; allRoutes: readonly Route[] }): Record<Key, Endpoint> {
  return {
    'POST /score': (request) => {
      const { day, explain, advice } = askedIn(request, deps.now);
      const parsed = parseCandidate(request.json(), { language: request.language });
      if (!parsed.ok) throw new Refusal('invalid-input', { errors: parsed.errors });
      const { id: _id, ...candidate } = parsed.candidate;
      const { language } = request;
      const result = (explain ? explainedScore : score)(candidate, day, undefined, language);
      return {
        status: 200,
        body: advice ? { ...result, advice: advise(candidate, day, undefined, language) } : result,
        headers: { 'Content-Language': language },
      };
    },
    $default: ({ path }) => {
      throw refuseUnknown(path, deps.allRoutes);
    },
  };
}
