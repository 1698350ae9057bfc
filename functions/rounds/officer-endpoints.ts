import type * as v from 'valibot';
import type { Endpoint } from '../http/http-handler.ts';
import { bodyOf } from '../http/parsed-request.ts';
import type { Request } from '../http/request.ts';
import { Refusal } from '../problem/refusal.ts';
import type { officerRoutes } from '../routes/round-routes.ts';
import { readRound } from '../table/stored-round.ts';
import { cancelRound } from './cancel-round.ts';
import type { RoundChange } from './change-round.ts';
import type { RoundsDependencies } from './dependencies.ts';
import { recordQuery } from './list-query.ts';
import { pauseRounds, pauseView, resumeRounds } from './pause-rounds.ts';
import { reasonSchema } from './reason-schema.ts';
import { recordView } from './record-view.ts';
import { roundView } from './round-view.ts';
import { voidOneInvitation, voidRound } from './void-round.ts';

type Key = (typeof officerRoutes)[number]['key'];

const PROFILE_ID = /^[\w.:-]{1,128}$/;

function profileIdOf({ parameters: { profileId = '' } }: Request): string {
  if (!PROFILE_ID.test(profileId)) throw new Refusal('not-found');
  return profileId;
}

function changeOf(request: Request): RoundChange {
  const { reason }: v.InferOutput<typeof reasonSchema> = bodyOf(reasonSchema, request);
  return { roundId: request.parameters.id ?? '', sub: request.caller().sub, reason };
}

/** The routes by which officers take rounds back, stop them, and read what was done. */
export function officerEndpoints(deps: RoundsDependencies): Record<Key, Endpoint> {
  return {
    'POST /rounds/{id}/cancel': async (request) => ({
      status: 200,
      body: roundView(await cancelRound(changeOf(request), request.deadline, deps)),
    }),
    'POST /rounds/{id}/void': async (request) => ({
      status: 202,
      body: roundView(await voidRound(changeOf(request), request.deadline, deps)),
    }),
    'POST /rounds/{id}/invitations/{profileId}/void': async (request) => {
      const change = { ...changeOf(request), profileId: profileIdOf(request) };
      await voidOneInvitation(change, request.deadline, deps);
      const { roundId, profileId } = change;
      return { status: 202, body: { roundId, profileId, record: `/rounds/${roundId}/record` } };
    },
    'GET /rounds/{id}/record': async (request) => {
      const { parameters, deadline } = request;
      const { id = '' } = parameters;
      const page = recordQuery(request);
      if (!(await readRound(deps, id, deadline))) throw new Refusal('not-found');
      return { status: 200, body: await recordView(id, page, deadline, deps) };
    },
    'GET /rounds/pause': async (request) => ({
      status: 200,
      body: await pauseView(recordQuery(request), request.deadline, deps),
    }),
    'PUT /rounds/pause': async (request) => {
      const { reason }: v.InferOutput<typeof reasonSchema> = bodyOf(reasonSchema, request);
      const { sub } = request.caller();
      return { status: 200, body: await pauseRounds({ sub, reason }, request.deadline, deps) };
    },
    'DELETE /rounds/pause': async ({ caller, deadline }) => ({
      status: 200,
      body: await resumeRounds({ sub: caller().sub }, deadline, deps),
    }),
  };
}
