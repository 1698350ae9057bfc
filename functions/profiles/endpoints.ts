import { parseProfile } from '../boundary/parse-profile.ts';
import type { Endpoint } from '../http/http-handler.ts';
import { readIdempotencyKey } from '../http/idempotency-key.ts';
import type { Request } from '../http/request.ts';
import type { Response } from '../http/response.ts';
import { Refusal } from '../problem/refusal.ts';
import { scoreOf } from '../profile-life/score-stored.ts';
import type { routes } from '../routes/profile-routes.ts';
import { worded } from '../rules/wording.ts';
import type { StoredProfile } from '../table/stored-profile.ts';
import { answerInvitation, type InvitationAnswer } from './answer-invitation.ts';
import { answerNomination, type NominationAnswer } from './answer-nomination.ts';
import type { ProfileDependencies } from './dependencies.ts';
import { editProfile } from './edit-profile.ts';
import { adviceOf, explainedScoreOf } from './explain-stored.ts';
import { findOwnProfile, findProfile } from './find-profile.ts';
import { etag, ifMatch } from './if-match.ts';
import { ownRounds } from './own-rounds.ts';
import { ownView } from './own-view.ts';
import { proveOwnPlace } from './prove-own-place.ts';
import { noQuery, scoreQuery } from './score-query.ts';
import { submitProfile } from './submit-profile.ts';
import { withdrawProfile } from './withdraw-profile.ts';

type Key = (typeof routes)[number]['key'];

function profileIn(request: Request) {
  const parsed = parseProfile(request.json(), { language: request.language });
  if (!parsed.ok) throw new Refusal('invalid-input', { errors: parsed.errors });
  return parsed.profile;
}

/** The routes of candidates, each from request to use case to answer. */
export function profileEndpoints(deps: ProfileDependencies): Record<Key, Endpoint> {
  const today = () => deps.now().toISOString().slice(0, 10);
  const shown = (stored: StoredProfile, { language }: Request, result = scoreOf(stored, today())) => ({
    status: 200,
    body: ownView(stored, result, { language }),
    headers: { ETag: etag(stored.standing.version), 'Content-Language': language },
  });
  const withRounds = async (stored: StoredProfile, request: Request): Promise<Response> => {
    const { body, ...answer } = shown(stored, request);
    return { ...answer, body: { ...body, rounds: await ownRounds(stored.standing, request.deadline, deps) } };
  };
  const toInvitation =
    (answer: InvitationAnswer): Endpoint =>
    async (request) =>
      shown(await answerInvitation({ sub: request.caller().sub, answer }, request.deadline, deps), request);
  const toNomination =
    (answer: NominationAnswer): Endpoint =>
    async (request) =>
      shown(await answerNomination({ sub: request.caller().sub, answer }, request.deadline, deps), request);

  return {
    'POST /profiles': async (request) => {
      const idempotencyKey = readIdempotencyKey(request.header('idempotency-key'));
      const submission = { sub: request.caller().sub, profile: profileIn(request), idempotencyKey };
      const stored = await submitProfile(submission, request.deadline, deps);
      const { profileId, scoredOn } = stored.standing;
      const answer = shown(stored, request, stored.result ?? scoreOf(stored, scoredOn));
      return { ...answer, status: 201, headers: { ...answer.headers, Location: `/profiles/${profileId}` } };
    },
    'GET /profiles/me': async (request) =>
      withRounds(await findOwnProfile(request.caller().sub, request.deadline, deps), request),
    'GET /profiles/{id}': async (request) => {
      const { sub, groups } = request.caller();
      const reader = { sub, officer: groups.includes('officer') };
      const stored = await findProfile(request.parameters.id ?? '', reader, request.deadline, deps);
      return withRounds(stored, request);
    },
    'PUT /profiles/me': async (request) => {
      const onlyVersion = ifMatch(request.header('if-match'));
      const edit = { sub: request.caller().sub, profile: profileIn(request), onlyVersion };
      return shown(await editProfile(edit, request.deadline, deps), request);
    },
    'DELETE /profiles/me': async ({ caller, deadline }) => {
      await withdrawProfile(caller().sub, deadline, deps);
      return { status: 204 };
    },
    'GET /profiles/me/score': async (request) => {
      const { language } = request;
      const { explain } = scoreQuery(request);
      const stored = await findOwnProfile(request.caller().sub, request.deadline, deps);
      const body = explain
        ? explainedScoreOf(stored, today(), { language })
        : worded(scoreOf(stored, today()), { language });
      return { status: 200, body, headers: { 'Content-Language': language } };
    },
    'GET /profiles/me/advice': async (request) => {
      const { language } = request;
      noQuery(request);
      const stored = await findOwnProfile(request.caller().sub, request.deadline, deps);
      return {
        status: 200,
        body: adviceOf(stored, today(), { language }),
        headers: { 'Content-Language': language },
      };
    },
    'GET /profiles/me/rounds/{id}/proof': async ({ caller, parameters, deadline }) => ({
      status: 200,
      body: await proveOwnPlace({ sub: caller().sub, roundId: parameters.id ?? '' }, deadline, deps),
    }),
    'POST /profiles/me/invitation/accept': toInvitation('accept'),
    'POST /profiles/me/invitation/decline': toInvitation('decline'),
    'POST /profiles/me/nomination/accept': toNomination('accept'),
    'POST /profiles/me/nomination/reject': toNomination('reject'),
  };
}
