import { calculatorQuery } from '../boundary/calculator-query.ts';
import { parseCandidate } from '../boundary/parse-candidate.ts';
import type { Endpoint } from '../http/http-handler.ts';
import { queryOf } from '../http/parsed-request.ts';
import type { Request } from '../http/request.ts';
import { Refusal } from '../problem/refusal.ts';
import type { Route } from '../routes/route.ts';
import type { routes } from '../routes/score-routes.ts';
import { answerScore, type ScoreQuestion } from './answer-score.ts';
import { describe } from './describe.ts';
import { indexOfApi } from './index-of-api.ts';
import { answerUnrouted } from './unrouted.ts';

type Key = (typeof routes)[number]['key'];

/** The day asked for, and what is wanted beside the result. */
function askedIn(request: Request, now: () => Date): ScoreQuestion {
  const { asOf: day, explain, advice } = queryOf(calculatorQuery, request);
  return {
    asOf: day ?? now().toISOString().slice(0, 10),
    explain: explain === 'true',
    advice: advice === 'true',
    language: request.language,
  };
}

/** The public calculator, and the answer to every request that no route takes. */
export function scoreEndpoints(deps: { now(): Date; allRoutes: readonly Route[] }): Record<Key, Endpoint> {
  return {
    'POST /score': (request) => {
      const question = askedIn(request, deps.now);
      const { language } = question;
      const parsed = parseCandidate(request.json(), { language });
      if (!parsed.ok) throw new Refusal('invalid-input', { errors: parsed.errors });
      return {
        status: 200,
        body: answerScore(parsed, question),
        headers: { 'Content-Language': language },
      };
    },
    'GET /': ({ language }) => indexOfApi(deps.allRoutes, language),
    'GET /docs': () => ({ status: 302, headers: { Location: '/' } }),
    'GET /openapi.json': describe,
    $default: (request) => answerUnrouted(request, deps.allRoutes),
  };
}
