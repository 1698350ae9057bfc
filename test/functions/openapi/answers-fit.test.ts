import { expect, test } from 'vitest';
import type { Endpoint } from '#functions/http/http-handler';
import { routes } from '#functions/routes/score-routes';
import { scoreEndpoints } from '#functions/score/endpoints';
import { poolProfile } from '../boundary/sample-profile.ts';
import { checkedHandler } from '../http/checked-handler.ts';
import { httpEvent, recordingLog } from '../http/http-event.ts';
import { checkAnswer, type GotAnswer, UndescribedAnswer } from './answers-fit.ts';

const endpoints = scoreEndpoints({ now: () => new Date('2026-03-01T12:00:00.000Z'), allRoutes: routes });
const event = httpEvent('POST /score', { body: { profile: poolProfile() } });

/** The calculator with its answer changed. */
const changed = (change: (body: Record<string, unknown>) => unknown) => {
  const score: Endpoint = async (request) => {
    const answer = await endpoints['POST /score'](request);
    return { ...answer, body: change(answer.body as Record<string, unknown>) };
  };
  return checkedHandler(routes, { ...endpoints, 'POST /score': score }, recordingLog())(event);
};

test('an answer as it should be passes', async () => {
  await expect(changed((body) => body)).resolves.toMatchObject({ statusCode: 200 });
});

test.each<[string, (body: Record<string, unknown>) => unknown, RegExp]>([
  ['a field too many', (body) => ({ ...body, age: 30 }), /additional properties/],
  ['a field that is missing', ({ lanes: _, ...body }) => body, /required property 'lanes'/],
  [
    'a number beyond its limit',
    (body) => ({ ...body, crs: { ...(body.crs as object), total: 1201 } }),
    /<= 1200/,
  ],
  ['a day that is none', (body) => ({ ...body, asOf: '2026-02-30' }), /format "date"/],
  ['no body', () => undefined, /body is promised/],
])('%s does not', async (_what, change, said) => {
  await expect(changed(change)).rejects.toThrow(said);
});

test('a caller who has the answer gets 304 without a body, and that is described', async () => {
  const index = (headers = {}) =>
    checkedHandler(routes, endpoints, recordingLog())(httpEvent('GET /', { headers }));
  const { headers } = await index();
  const again = await index({ 'If-None-Match': String(headers?.ETag) });
  expect([again.statusCode, again.body]).toEqual([304, undefined]);
  const as = (answer: Partial<GotAnswer>) => () =>
    checkAnswer('GET /', { status: 304, contentType: undefined, tagged: true, body: undefined, ...answer });
  expect(as({})).not.toThrow();
  expect(as({ tagged: false })).toThrow(/ETag is promised/);
  expect(as({ body: {}, contentType: 'application/json' })).toThrow(/is not described/);
  // The tag of a profile is its version, which does not say that the answer is the same.
  const profile = { status: 304, contentType: undefined, tagged: true, body: undefined };
  expect(() => checkAnswer('GET /profiles/me', profile)).toThrow(/no such status/);
});

test('a status, a content type and a problem that no route gives are refused', () => {
  const problem = (kind: string) => ({
    type: `/problems/${kind}`,
    title: 'x',
    status: 404,
    detail: 'x',
    instance: '/x',
  });
  const as = (status: number, contentType: string, body: unknown) => () =>
    checkAnswer('GET /rounds/{id}', { status, contentType, body });
  expect(as(404, 'application/problem+json', problem('not-found'))).not.toThrow();
  expect(as(404, 'application/problem+json', problem('no-invitation'))).toThrow(UndescribedAnswer);
  expect(as(404, 'text/html', problem('not-found'))).toThrow(/text\/html is not described/);
  expect(as(418, 'application/problem+json', problem('not-found'))).toThrow(/no such status/);
  expect(() => checkAnswer('GET /teapot', { status: 200, contentType: undefined, body: undefined })).toThrow(
    /no such route/,
  );
});
