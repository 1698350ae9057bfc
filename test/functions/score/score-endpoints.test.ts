import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { score } from '#domain/answers/score/score';
import { spokenResult } from '#domain/result/spoken-result';
import { routes as nominationRoutes } from '#functions/routes/nomination-routes';
import { routes as profileRoutes } from '#functions/routes/profile-routes';
import { routes as roundRoutes } from '#functions/routes/round-routes';
import { routes } from '#functions/routes/score-routes';
import { scoreEndpoints } from '#functions/score/endpoints';
import { fullProfile, poolProfile } from '../boundary/sample-profile.ts';
import { checkedHandler } from '../http/checked-handler.ts';
import { httpEvent, recordingLog, type Sent } from '../http/http-event.ts';

const handler = checkedHandler(
  routes,
  scoreEndpoints({
    now: () => new Date('2026-03-01T23:59:59.999Z'),
    allRoutes: [...routes, ...profileRoutes, ...nominationRoutes, ...roundRoutes],
  }),
  recordingLog(),
);

async function call(key: string, sent: Sent, method?: string) {
  const event = httpEvent(key, sent);
  if (method) event.requestContext.http.method = method;
  const { statusCode, headers = {}, body } = await handler(event);
  return { status: statusCode, headers, body: body === undefined ? undefined : JSON.parse(body) };
}

const calculate = (body: unknown, query?: Record<string, string>) =>
  call('POST /score', { body, ...(query && { query }) });

test('a candidate is scored for today, or for the day asked for', async () => {
  const profile = fullProfile;
  const nomination = { province: 'BC', acceptedOn: '2026-01-15' };
  expect(await calculate({ profile })).toMatchObject({
    status: 200,
    body: spokenResult(score({ profile }, '2026-03-01'), 'en'),
  });
  expect((await calculate({ profile, nomination }, { asOf: '2026-02-01' })).body).toEqual(
    spokenResult(score({ profile, nomination }, '2026-02-01'), 'en'),
  );
});

test('reasons are in the language of the caller', async () => {
  const profile = poolProfile({ intendedProvince: 'QC' });
  const { body } = await call('POST /score', { body: { profile }, headers: { 'accept-language': 'fr-CA' } });
  expect(body).toEqual(spokenResult(score({ profile }, '2026-03-01'), 'fr'));
});

test.each([
  [{ asOf: '2026-02-29' }, '/asOf', 'not-a-date'],
  [{ asOf: 'today' }, '/asOf', 'not-a-date'],
  [{ asOf: '' }, '/asOf', 'not-a-date'],
  [{ asOf: '2014-12-31' }, '/asOf', 'out-of-range'],
  [{ asOf: '2101-01-01' }, '/asOf', 'out-of-range'],
  [{ asOf: '2026-01-01,2026-01-02' }, '/asOf', 'not-a-date'],
  [{ asof: '2026-01-01' }, '/asof', 'unknown-field'],
])('the query %j is refused', async (query, pointer, code) => {
  const { status, body } = await calculate({ profile: poolProfile() }, query);
  expect([status, body.type]).toEqual([400, '/problems/invalid-query']);
  expect(body.errors).toEqual([{ pointer, code, message: expect.any(String) }]);
});

test('bad input is refused with pointers into the body', async () => {
  const { status, body } = await calculate({
    profile: { ...poolProfile(), dateOfBirth: '2025-02-30' },
    x: 1,
  });
  expect([status, body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
    422,
    ['/profile/dateOfBirth', '/x'],
  ]);
});

test('facts that contradict each other are a question like any other', async () => {
  const profile = poolProfile({ dateOfBirth: '2099-12-31' });
  const { status, body } = await calculate({ profile });
  expect([status, body.warnings[0].code]).toEqual([200, 'before-birth']);
  expect(body).toMatchObject({ crs: score({ profile }, '2026-03-01').crs });
});

test('the first and the last day can be asked for, and for a candidate who is not born yet', async () => {
  const unborn = {
    profile: poolProfile({ dateOfBirth: '2100-12-31', education: [], languageTests: [], work: [] }),
  };
  for (const asOf of ['2015-01-01', '2100-12-31'])
    expect((await calculate(unborn, { asOf })).status).toBe(200);
});

test('the address of the API says what there is, in the language of the caller', async () => {
  const { status, headers, body } = await call('GET /', {});
  expect([status, headers['Content-Language']]).toEqual([200, 'en']);
  expect(body.links).toEqual(expect.arrayContaining(['/rounds', '/feeds/ee_rounds_123_en.json']));
  expect(body.links.join()).not.toContain('{');
  expect(body.routes).toEqual(
    expect.arrayContaining([
      { route: 'POST /score', access: 'public' },
      { route: 'POST /profiles', access: 'candidate' },
      { route: 'POST /rounds', access: 'officer' },
      { route: 'POST /nominations', access: 'nominator' },
    ]),
  );
  for (const page of body.documentation)
    expect(existsSync(new URL(`../../../${page}`, import.meta.url)), page).toBe(true);
  expect((await call('GET /', { headers: { 'accept-language': 'fr' } })).body.about).toMatch(
    /^Ronde\u00a0: /,
  );
});

test('/docs leads to it', async () => {
  expect(await call('GET /docs', {})).toMatchObject({ status: 302, headers: { Location: '/' } });
});

describe('requests that no route takes', () => {
  test.each<[string, string, number, string | undefined]>([
    ['POST', '/', 405, 'GET, HEAD, OPTIONS'],
    ['GET', '/nowhere', 404, undefined],
    ['GET', '/profiles/a/b', 404, undefined],
    ['GET', '/profiles/', 404, undefined],
    ['GET', '/score', 405, 'OPTIONS, POST'],
    ['PATCH', '/profiles', 405, 'OPTIONS, POST'],
    ['PATCH', '/profiles/me', 405, 'DELETE, GET, HEAD, OPTIONS, PUT'],
    ['POST', '/profiles/p1', 405, 'GET, HEAD, OPTIONS'],
    ['DELETE', '/rounds', 405, 'GET, HEAD, OPTIONS, POST'],
    ['PUT', '/nominations/p1', 405, 'DELETE, OPTIONS'],
    ['GET', '/../etc/passwd', 404, undefined],
    ['GET', '/%00', 404, undefined],
  ])('%s %s is %d', async (method, path, status, allow) => {
    const result = await call('$default', { path, body: 'x'.repeat(1024 * 1024) }, method);
    expect([result.status, result.headers.Allow]).toEqual([status, allow]);
    expect(result.headers['Content-Type']).toBe('application/problem+json');
  });

  // The status that browsers ask for (Fetch standard, CORS-preflight fetch: "an ok status").
  test.each([
    ['/profiles', 'OPTIONS, POST'],
    ['/profiles/me', 'DELETE, GET, HEAD, OPTIONS, PUT'],
    ['/rounds/r1/void', 'OPTIONS, POST'],
    ['/score', 'OPTIONS, POST'],
    ['/', 'GET, HEAD, OPTIONS'],
    ['/nowhere', undefined],
    ['/%00', undefined],
  ])('a browser that asks beforehand may go on: OPTIONS %s', async (path, allow) => {
    const headers = {
      origin: 'https://portal.example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    };
    for (const sent of [{ path, headers }, { path }, { path, headers, claims: { sub: 'p1' } }]) {
      const result = await call('$default', sent, 'OPTIONS');
      expect([result.status, result.headers.Allow, result.body]).toEqual([204, allow, undefined]);
      // Fetch standard, CORS-preflight fetch: `*` for the origin; method and headers by name, because `*` excludes authorization.
      expect(result.headers['Access-Control-Allow-Origin']).toBe('*');
      const listed = (name: string) => String(result.headers[name]).split(',');
      expect(listed('Access-Control-Allow-Methods')).toEqual(
        expect.arrayContaining(['PUT', 'DELETE', 'HEAD']),
      );
      expect(listed('Access-Control-Allow-Headers')).toEqual(
        expect.arrayContaining(['authorization', 'content-type', 'if-match', 'if-none-match', 'accept']),
      );
    }
  });
});
