import { parse } from '../boundary/parse.ts';
import type { Endpoint } from '../http/http-handler.ts';
import { readIdempotencyKey } from '../http/idempotency-key.ts';
import { bodyOf } from '../http/parsed-request.ts';
import { Refusal } from '../problem/refusal.ts';
import type { routes } from '../routes/round-routes.ts';
import { rulesWarned } from '../rules/rules-warned.ts';
import { readPoolHolder } from '../table/pool-holder.ts';
import { listRounds } from '../table/round-list.ts';
import { readRound } from '../table/stored-round.ts';
import type { RoundsDependencies } from './dependencies.ts';
import { exportRound } from './export-round.ts';
import { feedReader } from './feed-reader.ts';
import { kept } from './kept.ts';
import { cursorOf, exportQuery, listQuery } from './list-query.ts';
import { officerEndpoints } from './officer-endpoints.ts';
import { orderSchema, repeatedOrderSchema } from './order-schema.ts';
import { plannedBefore, planOneOff } from './plan-one-off.ts';
import { plannedView } from './planned-view.ts';
import { roundView } from './round-view.ts';
import { simulate } from './simulate.ts';
import { subscribedEndpoints } from './subscribed-endpoints.ts';

type Key = (typeof routes)[number]['key'];

/** The routes of rounds, each from request to use case to answer. */
export function roundEndpoints(deps: RoundsDependencies): Record<Key, Endpoint> {
  const readFeed = feedReader(deps);
  return {
    'GET /rounds': async (request) => {
      const { rounds, last } = await listRounds(listQuery(request), request.deadline, deps);
      const { pause } = await readPoolHolder(deps, request.deadline);
      return {
        status: 200,
        body: {
          rounds: rounds.map(roundView),
          ...(last === undefined ? {} : { next: cursorOf(last) }),
          ...(pause && { paused: { since: pause.at } }),
        },
        headers: kept(5),
      };
    },
    'GET /rounds/{id}': async ({ parameters, deadline }) => {
      const round = await readRound(deps, parameters.id ?? '', deadline);
      if (!round) throw new Refusal('not-found');
      return { status: 200, body: roundView(round), headers: kept(5) };
    },
    'GET /rounds/{id}/export': async (request) => {
      const { parameters, deadline } = request;
      const page = { roundId: parameters.id ?? '', chunk: exportQuery(request) };
      return { status: 200, body: await exportRound(page, deadline, deps) };
    },
    'POST /rounds': async (request) => {
      const idempotencyKey = readIdempotencyKey(request.header('idempotency-key'));
      const { sub } = request.caller();
      const { deadline } = request;
      const repeated = parse(repeatedOrderSchema, request.json());
      const before =
        repeated.ok && (await plannedBefore({ sub, idempotencyKey, order: repeated.value }, deadline, deps));
      const plan = () =>
        planOneOff({ sub, idempotencyKey, order: bodyOf(orderSchema(deps.now()), request) }, deadline, deps);
      const round = before || (await plan());
      const body = { ...plannedView(round), ...rulesWarned(round.scheduledAt, request.language) };
      return { status: 201, body, headers: { Location: `/rounds/${round.id}` } };
    },
    'POST /rounds/simulate': async (request) => ({
      status: 200,
      body: await simulate(request, deps),
    }),
    'GET /feeds/ee_rounds_123_en.json': async ({ deadline }) => ({
      status: 200,
      body: await readFeed(deadline),
      comesAgain: true,
      headers: kept(60),
    }),
    ...subscribedEndpoints(deps),
    ...officerEndpoints(deps),
  };
}
