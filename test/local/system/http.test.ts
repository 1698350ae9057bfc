import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSystem } from '#local/system';
import type { System } from '#local/system-types';
import { fixtureAssembly, routeTo } from '../fixture-assembly.ts';

let system: System;

beforeAll(async () => {
  const code = `export const handler = async (event) => {
    if (event.rawPath === '/fail') throw new Error('with somebody@example.org in it');
    if (event.rawPath === '/odd') return { statusCode: 'odd' };
    return { statusCode: 200, headers: { 'content-type': 'application/json', Connection: 'x' }, cookies: ['a=1'], body: JSON.stringify(event) };
  };`;
  const slow = 'export const handler = () => new Promise((done) => setTimeout(() => done("late"), 1500));';
  const hang = 'export const handler = () => new Promise(() => {});';
  const slowRoute = routeTo('slow', 'GET /slow');
  system = await startSystem({
    assembly: fixtureAssembly({
      functions: {
        echo: { code },
        slow: { code: slow, properties: { Timeout: 10 } },
        hang: { code: hang, properties: { Timeout: 1 } },
      },
      resources: {
        ...routeTo('echo', 'POST /things/{id}', { signedIn: true }),
        ...routeTo('echo', 'GET /fail'),
        ...routeTo('echo', 'GET /odd'),
        ...routeTo('echo', 'GET /few'),
        ...routeTo('hang', 'GET /hang'),
        ...slowRoute,
        IntegrationGETslow: {
          Type: 'AWS::ApiGatewayV2::Integration',
          Properties: { ...slowRoute.IntegrationGETslow?.Properties, TimeoutInMillis: 300 },
        },
        Stage: {
          Type: 'AWS::ApiGatewayV2::Stage',
          Properties: {
            ApiId: { Ref: 'Api' },
            StageName: '$default',
            RouteSettings: { 'GET /few': { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 2 } },
          },
        },
        Api: {
          Type: 'AWS::ApiGatewayV2::Api',
          Properties: {
            ProtocolType: 'HTTP',
            CorsConfiguration: { AllowOrigins: ['https://portal.example.org'], AllowMethods: ['GET'] },
          },
        },
      },
    }),
  });
});
afterAll(() => system.stop());

const call = (path: string, init: RequestInit = {}) => fetch(`${system.apiUrl}${path}`, init);

async function expectProblem(answer: Response, status: number): Promise<void> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await answer.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  expect(problem.instance).toBe(new URL(answer.url).pathname);
  expect(JSON.stringify(problem)).not.toContain('example.org');
}

describe('the HTTP API', () => {
  test('takes a request to its function, with what the token says', async () => {
    const token = await system.mint({ sub: 'p1', groups: ['officer'] });
    const answer = await call('/things/a%20b?x=1&x=2', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'X-Many': 'one' },
      body: '{"é":1}',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBe('a=1');
    expect(await answer.json()).toMatchObject({
      routeKey: 'POST /things/{id}',
      rawPath: '/things/a b',
      rawQueryString: 'x=1&x=2',
      queryStringParameters: { x: '1,2' },
      pathParameters: { id: 'a b' },
      headers: { 'x-many': 'one' },
      body: '{"é":1}',
      isBase64Encoded: false,
      requestContext: { authorizer: { jwt: { claims: { sub: 'p1', 'cognito:groups': '[officer]' } } } },
    });
  });

  test('asks for a token where the template does', async () => {
    const answer = await call('/things/1', { method: 'POST' });
    await expectProblem(answer, 401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    const foreign = { method: 'POST', headers: { authorization: 'Bearer a.b.c' } };
    await expectProblem(await call('/things/1', foreign), 401);
  });

  test('takes a token that was fetched over HTTP', async () => {
    const minted = await fetch(`${system.issuerUrl}/local/tokens`, {
      method: 'POST',
      body: JSON.stringify({ sub: 'p2', groups: ['nominator'], province: 'ON', expiresIn: 60 }),
    });
    const { token } = (await minted.json()) as { token: string };
    const bare = await fetch(`${system.issuerUrl}/local/tokens`, {
      method: 'POST',
      headers: { accept: 'text/plain' },
    });
    for (const authorization of [`Bearer ${token}`, `Bearer ${await bare.text()}`])
      expect((await call('/things/1', { method: 'POST', headers: { authorization } })).status).toBe(200);
    const keys = await (await fetch(`${system.issuerUrl}/.well-known/jwks.json`)).json();
    expect(keys).toMatchObject({ keys: [{ kty: 'RSA', alg: 'RS256' }] });
    const mint = (body: unknown) =>
      fetch(`${system.issuerUrl}/local/tokens`, { method: 'POST', body: JSON.stringify(body) });
    const noUserPoolHas = [{ sub: 'x'.repeat(129) }, { sub: '\ud800' }, { groups: ['x] officer ['] }];
    for (const wrong of [{ role: 'officer' }, { sub: '' }, ...noUserPoolHas])
      expect((await mint(wrong)).status).toBe(400);
  });

  test('moves the simulated clock forward, by minutes', async () => {
    const clock = async (body?: unknown) =>
      fetch(
        `${system.issuerUrl}/local/clock`,
        body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
      );
    const now = async (answer: Response) => Date.parse(((await answer.json()) as { now: string }).now);
    const before = await now(await clock());
    const after = await now(await clock({ minutes: 7 }));
    expect(after - before).toBeGreaterThanOrEqual(7 * 60_000);
    expect(await now(await clock())).toBeGreaterThanOrEqual(after);
    for (const wrong of [{}, { minutes: 0 }, { minutes: 1.5 }, { minutes: 1441 }, { minutes: 5, back: true }])
      expect((await clock(wrong)).status).toBe(400);
  });

  test('says problems of its own in problem details', async () => {
    await expectProblem(await call('/nowhere'), 404);
    await expectProblem(await call('/fail'), 500);
    await expectProblem(await call('/odd'), 500);
    await expectProblem(await call('/%E0%A4%A'), 400);
    const french = await call('/nowhere', { headers: { 'accept-language': 'fr-CA, en;q=0.5' } });
    expect(french.headers.get('content-language')).toBe('fr');
  });

  test('answers 503 when the integration takes too long, 500 when the function is ended', async () => {
    await expectProblem(await call('/slow'), 503);
    await expectProblem(await call('/hang'), 500);
  });

  test('refuses a body beyond 10 MB, and one beyond Lambda’s 6 MB', async () => {
    const token = await system.mint();
    for (const megabytes of [11, 7]) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/plain' };
      const body = 'x'.repeat(megabytes * 1024 * 1024);
      await expectProblem(await call('/things/1', { method: 'POST', headers, body }), 413);
    }
  });

  test('throttles a route that has a limit', async () => {
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await call('/few')).status);
    expect(statuses).toEqual([200, 200, 429]);
    const answer = await call('/few');
    expect(answer.headers.get('retry-after')).toBe('1');
    await expectProblem(answer, 429);
  });

  test('answers a browser’s question by itself', async () => {
    const headers = { origin: 'https://portal.example.org', 'access-control-request-method': 'GET' };
    const asked = await call('/things/1', { method: 'OPTIONS', headers });
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET']);
    const refused = await call('/fail', { headers: { origin: 'https://portal.example.org' } });
    expect(refused.headers.get('access-control-allow-origin')).toBe('https://portal.example.org');
  });

  test('what exists only locally is not on it', async () => {
    expect((await call('/local/tokens', { method: 'POST' })).status).toBe(404);
    expect((await call('/messages')).status).toBe(404);
  });
});

describe('the system', () => {
  test('invokes a function by a part of its name', async () => {
    expect(await system.invoke('ech', { rawPath: '/x' })).toMatchObject({ statusCode: 200 });
    await expect(system.invoke('echo', { rawPath: '/fail' })).rejects.toMatchObject({ errorType: 'Error' });
    await expect(system.invoke('h', {})).rejects.toThrow(/more than one of: echo, hang/);
    await expect(system.invoke('none', {})).rejects.toThrow(/none of: echo, slow, hang/);
  });
});
