import { describe, expect, test } from 'vitest';
import { type Endpoint, httpHandler } from '#functions/http/http-handler';
import { Refusal } from '#functions/problem/refusal';
import { poolProfile } from '../boundary/sample-profile.ts';
import { openPortal } from '../profiles/portal.ts';
import { httpEvent, recordingLog, type Sent } from './http-event.ts';

const routes = [
  { key: 'POST /echo', access: 'public' },
  { key: 'GET /mine', access: 'candidate' },
  { key: 'GET /office', access: 'officer' },
  { key: 'POST /province', access: 'nominator' },
] as const;

async function call(key: string, sent: Sent = {}, endpoint: Endpoint = () => ({ status: 204 })) {
  const log = recordingLog();
  const endpoints = {
    'POST /echo': endpoint,
    'GET /mine': endpoint,
    'GET /office': endpoint,
    'POST /province': endpoint,
  };
  const result = await httpHandler(routes, endpoints, log)(httpEvent(key, sent));
  const body = result.body === undefined ? undefined : JSON.parse(result.body);
  return { status: result.statusCode, headers: result.headers ?? {}, body, log: log.lines };
}

const echo: Endpoint = (request) => ({ status: 200, body: { got: request.json() } });
const kindOf = (body: { type: string }) => body.type.replace('/problems/', '');

test('an event that says null where it has nothing is understood', async () => {
  const endpoints = { 'POST /echo': echo, 'GET /mine': echo, 'GET /office': echo, 'POST /province': echo };
  const nothing = JSON.parse('{"pathParameters":null,"queryStringParameters":null}');
  const event = { ...httpEvent('POST /echo', { body: { a: 1 } }), ...nothing };
  const { statusCode } = await httpHandler(routes, endpoints, recordingLog())(event);
  expect(statusCode).toBe(200);
});

test('an answer is JSON that nobody caches, unless the endpoint says so', async () => {
  const { status, headers, body } = await call('POST /echo', { body: { a: 1 } }, echo);
  expect([status, body]).toEqual([200, { got: { a: 1 } }]);
  expect(headers).toMatchObject({
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  const open = await call('POST /echo', {}, () => ({
    status: 200,
    headers: { 'Cache-Control': 'max-age=60' },
  }));
  expect(open.headers['Cache-Control']).toBe('max-age=60');
});

describe('who may', () => {
  const groups = (list: unknown) => ({ sub: 's1', 'cognito:groups': list });
  test.each([
    ['GET /mine', undefined, 401],
    ['GET /mine', {}, 401],
    ['GET /mine', { sub: '' }, 401],
    ['GET /mine', { sub: 's1' }, 204],
    ['GET /mine', { sub: 'x'.repeat(255) }, 204],
    ['GET /mine', { sub: 'x'.repeat(256) }, 401],
    ['GET /mine', { sub: 'x'.repeat(5000) }, 401],
    ['GET /mine', { sub: 'é' }, 401],
    ['GET /mine', { sub: 'a\nb' }, 401],
    ['GET /mine', { sub: 7 }, 401],
    ['POST /echo', { sub: 'x'.repeat(5000) }, 204],
    ['GET /mine', groups('[officer]'), 204],
    ['GET /office', { sub: 's1' }, 403],
    ['GET /office', groups('[nominator]'), 403],
    ['GET /office', groups('[officers]'), 403],
    ['GET /office', groups('[nominator officer]'), 204],
    // The name of a group may have a comma and brackets; it is still one name.
    ['GET /office', groups('[former,officer]'), 403],
    ['GET /office', groups('[former],[officer]'), 403],
    ['GET /office', groups('nominator,officer'), 204],
    ['GET /office', groups('["officer"]'), 204],
    ['GET /office', groups('["nominator","officer"]'), 204],
    ['GET /office', groups(['officer']), 204],
    ['GET /office', groups(['former', 'officer']), 204],
    ['GET /office', groups('["former","officer"]'), 204],
    // A name with blanks is one name.
    ['GET /office', groups(['x officer y']), 403],
    ['GET /office', groups('["x officer y"]'), 403],
    ['GET /office', groups('x officer y'), 403],
    ['GET /office', groups('officer y'), 403],
    ['GET /office', groups('x,officer'), 403],
    ['GET /office', groups('x, officer'), 403],
    // Text without quotes does not say where a name ends, so nothing is made of it.
    ['GET /office', groups('[x officer y]'), 403],
    ['GET /office', groups('[officer y]'), 403],
    ['GET /office', groups('[nominator officers]'), 403],
    ['GET /office', groups('[officer  nominator]'), 403],
    ['GET /office', groups('[officer\tnominator]'), 403],
    ['GET /office', groups('[officer\nx]'), 403],
    ['GET /office', groups('[x\nofficer]'), 403],
    ['GET /mine', groups('[x officer y]'), 204],
    // Groups that Cognito makes by itself do not hide the others.
    ['GET /office', groups('[ca-central-1_AbC123dEf_Google officer]'), 204],
    ['GET /office', groups('[officer ca-central-1_AbC123dEf_Google]'), 204],
    ['GET /office', groups('[ca-central-1_AbC123dEf_Google nominator]'), 403],
    ['GET /office', groups('[ca-central-1_officer]'), 403],
    ['GET /office', groups('[OFFICER]'), 403],
    ['GET /office', groups('[[officer]]'), 403],
    ['GET /office', groups('[["officer"]]'), 403],
    ['GET /office', groups([['officer']]), 403],
    ['GET /office', groups({ officer: true }), 403],
    ['GET /office', groups('[]'), 403],
    ['GET /office', groups(''), 403],
    ['GET /office', { 'cognito:groups': '[officer]' }, 401],
    ['POST /province', groups('officer'), 403],
    ['POST /province', groups('[nominator]'), 204],
    ['POST /echo', undefined, 204],
  ])('%s with claims %j: %d', async (key, claims, status) => {
    const result = await call(key, claims ? { claims } : {});
    expect(result.status).toBe(status);
  });
});

test.each(['POST /profiles', 'GET /profiles/me', 'DELETE /profiles/me'])(
  'the longest sub is a key that the table takes, one more is a problem: %s',
  async (key) => {
    const portal = await openPortal();
    try {
      const body = key.startsWith('POST')
        ? { body: poolProfile(), headers: { 'idempotency-key': 'k'.repeat(128) } }
        : {};
      const asked = async (length: number) =>
        (await portal.call(key, { ...body, claims: { sub: 'x'.repeat(length) } })).status;
      expect(await asked(255)).toBe(key.startsWith('POST') ? 201 : 404);
      expect(await asked(256)).toBe(401);
    } finally {
      await portal.stop();
    }
  },
);

describe('bodies', () => {
  const large = JSON.stringify({ text: 'x'.repeat(1024 * 1024) });
  const justTooLarge = JSON.stringify('x'.repeat(64 * 1024 - 1));
  test.each<[string, Sent, number, string]>([
    ['no body', {}, 400, 'malformed-json'],
    ['half a document', { body: '{"a":' }, 400, 'malformed-json'],
    ['two documents', { body: '{}{}' }, 400, 'malformed-json'],
    ['a comment', { body: '{} // x' }, 400, 'malformed-json'],
    ['a megabyte', { body: large }, 413, 'body-too-large'],
    ['a megabyte in base64', { body: large, base64: true }, 413, 'body-too-large'],
    [
      'a megabyte that says it is small',
      { body: large, headers: { 'content-length': '2' } },
      413,
      'body-too-large',
    ],
    ['one byte too many', { body: justTooLarge }, 413, 'body-too-large'],
    ['64 kB of two-byte characters', { body: `"${'é'.repeat(33 * 1024)}"` }, 413, 'body-too-large'],
    [
      'a form',
      { body: '{}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'unsupported-media-type',
    ],
    [
      'Latin-1',
      { body: '{}', headers: { 'content-type': 'application/json; charset=latin1' } },
      415,
      'unsupported-media-type',
    ],
    ['XML', { body: '<a/>', headers: { 'content-type': 'text/xml' } }, 415, 'unsupported-media-type'],
  ])('%s is refused', async (_, sent, status, kind) => {
    const { status: given, body, headers } = await call('POST /echo', sent, echo);
    expect([given, kindOf(body)]).toEqual([status, kind]);
    expect(headers['Content-Type']).toBe('application/problem+json');
  });

  test('bytes that are no UTF-8 are refused', async () => {
    const event = {
      ...httpEvent('POST /echo'),
      body: Buffer.from([0x22, 0xff, 0x22]).toString('base64'),
      isBase64Encoded: true,
    };
    const result = await httpHandler([routes[0]], { 'POST /echo': echo }, recordingLog())(event);
    expect(result.statusCode).toBe(400);
  });

  test.each<[string, Sent]>([
    ['base64', { body: { a: 'é' }, base64: true }],
    [
      'a content type with charset',
      { body: { a: 'é' }, headers: { 'content-type': 'Application/JSON; Charset="UTF-8"' } },
    ],
    ['no content type', { body: { a: 'é' }, headers: { 'content-type': '' } }],
  ])('%s is read', async (_, sent) => {
    const { body } = await call('POST /echo', sent, echo);
    expect(body).toEqual({ got: { a: 'é' } });
  });

  test('64 kB exactly is read', async () => {
    const { status } = await call('POST /echo', { body: JSON.stringify('x'.repeat(64 * 1024 - 2)) }, echo);
    expect(status).toBe(200);
  });
});

describe('failures', () => {
  const secret = 'amina@example.org';
  function failing(name: string): Endpoint {
    return () => {
      throw Object.assign(new Error(`item of ${secret}`), { name });
    };
  }

  test('a route that is not there is 404', async () => {
    const { status, body } = await call('GET /nowhere');
    expect([status, kindOf(body)]).toEqual([404, 'not-found']);
  });

  test('an id that is too long for a key of the table is 404 and reaches no endpoint', async () => {
    const claims = { sub: 's1' };
    const at = async (id: string) =>
      (await call('GET /mine', { claims, parameters: { id } }, failing('ValidationException'))).status;
    expect(await at('é'.repeat(2000))).toBe(404);
    expect(await at('a'.repeat(36))).toBe(500);
  });

  test('an unknown failure is 500 that tells nothing; its name and place are recorded', async () => {
    const { status, body, log } = await call(
      'GET /mine',
      { claims: { sub: 'sub-of-a-person' } },
      failing('TypeError'),
    );
    expect([status, kindOf(body)]).toEqual([500, 'internal-error']);
    expect(JSON.stringify([body, log])).not.toContain(secret);
    expect(JSON.stringify(log)).not.toContain('sub-of-a-person');
    expect(log).toEqual([
      {
        level: 'error',
        message: 'request',
        fields: expect.objectContaining({
          requestId: 'request-1',
          route: 'GET /mine',
          status: 500,
          error: 'TypeError',
          at: expect.arrayContaining([expect.stringContaining('http-handler.test.ts')]),
        }),
      },
    ]);
  });

  test('what is thrown need not be an error', async () => {
    const { status } = await call('POST /echo', {}, () => Promise.reject(secret));
    expect(status).toBe(500);
  });

  test.each([
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'TimeoutError',
    'AbortError',
    'TableBusy',
  ])('%s is 503, to be tried again', async (name) => {
    const { status, body, headers } = await call('POST /echo', {}, failing(name));
    expect([status, kindOf(body)]).toEqual([503, 'try-again']);
    expect(Number(headers['Retry-After'])).toBeGreaterThan(0);
  });

  test('a refusal keeps its headers and errors, in the language of the caller', async () => {
    const errors = [{ pointer: '/a', code: 'required', message: 'Obligatoire.' }] as const;
    const refuse: Endpoint = () => {
      throw new Refusal('invalid-input', { errors, headers: { Allow: 'GET' } });
    };
    const { body, headers, log } = await call(
      'POST /echo',
      { headers: { 'Accept-Language': 'fr-CA' } },
      refuse,
    );
    expect(body).toEqual({
      type: '/problems/invalid-input',
      title: 'Données invalides',
      status: 422,
      detail: expect.stringContaining('errors'),
      instance: 'urn:ronde:request:request-1',
      errors,
    });
    expect(headers).toMatchObject({ Allow: 'GET', 'Content-Language': 'fr', 'Cache-Control': 'no-store' });
    expect(log[0]?.fields).toMatchObject({ status: 422, problem: 'invalid-input' });
  });
});

test('an endpoint may begin nothing once its time is nearly over', async () => {
  const remaining = { getRemainingTimeInMillis: () => 900 };
  let aborted: boolean | undefined;
  const look: Endpoint = async ({ deadline }) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    aborted = deadline.aborted;
    return { status: 204 };
  };
  await httpHandler([routes[0]], { 'POST /echo': look }, recordingLog())(httpEvent('POST /echo'), remaining);
  expect(aborted).toBe(true);
});
