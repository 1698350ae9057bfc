import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chooseCoding } from '#functions/http/content-coding';
import { type Endpoint, httpHandler } from '#functions/http/http-handler';
import { holdsAlready } from '#functions/http/if-none-match';
import { Refusal } from '#functions/problem/refusal';
import { httpEvent, recordingLog, type Sent } from './http-event.ts';

const routes = [
  { key: 'GET /open', access: 'public' },
  { key: 'GET /mine', access: 'candidate' },
  { key: 'POST /open', access: 'public' },
] as const;

const LARGE = { rounds: Array.from({ length: 200 }, (_, index) => ({ id: `round-${index}` })) };
const open: Endpoint = () => ({
  status: 200,
  body: LARGE,
  headers: { 'Cache-Control': 'public, max-age=60' },
});

async function call(key: string, headers: Record<string, string> = {}, endpoint = open, sent: Sent = {}) {
  const endpoints = { 'GET /open': endpoint, 'GET /mine': endpoint, 'POST /open': endpoint };
  const result = await httpHandler(routes, endpoints, recordingLog())(httpEvent(key, { ...sent, headers }));
  return { ...result, headers: result.headers ?? {} };
}

describe('HEAD', () => {
  test('is GET without the body', async () => {
    const [get, head] = [await call('GET /open'), await call('HEAD /open')];
    expect(head.statusCode).toBe(200);
    expect(head.headers).toEqual(get.headers);
    expect(head).not.toHaveProperty('body');
    expect(get.body).toBe(JSON.stringify(LARGE));
  });

  test('asks for the same token, and its problems have no body either', async () => {
    const refused = await call('HEAD /mine');
    expect([refused.statusCode, refused.body]).toEqual([401, undefined]);
    expect(refused.headers['Content-Type']).toBe('application/problem+json');
    expect((await call('HEAD /mine', {}, open, { claims: { sub: 's1' } })).statusCode).toBe(200);
  });

  test('is no way to a route of another method', async () => {
    expect((await call('HEAD /else')).statusCode).toBe(404);
  });
});

describe('If-None-Match (RFC 9110, 13.1.2 and 8.8.3.2)', () => {
  test.each([
    ['W/"1"', 'W/"1"', true],
    ['"1"', 'W/"1"', true],
    ['W/"1"', 'W/"2"', false],
    ['"0", W/"1" ,"2"', 'W/"1"', true],
    ['"0","2"', 'W/"1"', false],
    ['*', 'W/"1"', true],
    [' * ', 'W/"1"', true],
    ['"a,b"', 'W/"b"', false],
    ['"a,b"', 'W/"a,b"', true],
    [', ,"1"', 'W/"1"', true],
    ['1', 'W/"1"', false],
    ['w/"1"', 'W/"1"', false],
    ['"1', 'W/"1"', false],
    ['', 'W/"1"', false],
    [undefined, 'W/"1"', false],
  ])('%s against %s: %s', (header, tag, held) => {
    expect(holdsAlready(header, tag)).toBe(held);
  });

  test('whoever has the answer gets 304, with what it is kept by and nothing else', async () => {
    const { headers } = await call('GET /open');
    expect(headers.ETag).toMatch(/^W\/"[\w-]{16}"$/);
    const again = await call('GET /open', { 'if-none-match': String(headers.ETag) });
    expect(again).toEqual({
      statusCode: 304,
      headers: {
        'Cache-Control': 'public, max-age=60',
        ETag: headers.ETag,
        Vary: 'Accept-Encoding',
      },
    });
    expect((await call('HEAD /open', { 'if-none-match': '*' })).statusCode).toBe(304);
  });

  test('another body has another tag, and the same body in another coding the same weak one', async () => {
    const tagOf = async (endpoint: Endpoint, headers = {}) =>
      (await call('GET /open', headers, endpoint)).headers.ETag;
    const tag = await tagOf(open);
    expect(await tagOf(() => ({ status: 200, body: { ...LARGE, more: 1 } }))).not.toBe(tag);
    for (const coding of ['gzip', 'br']) expect(await tagOf(open, { 'accept-encoding': coding })).toBe(tag);
  });

  test('is of reading: a POST, a refusal and another status go their way', async () => {
    const all = { 'if-none-match': '*' };
    expect((await call('POST /open', all)).statusCode).toBe(200);
    expect((await call('POST /open')).headers).not.toHaveProperty('ETag');
    const refusing: Endpoint = () => {
      throw new Refusal('not-found');
    };
    expect((await call('GET /open', all, refusing)).statusCode).toBe(404);
    expect((await call('GET /open', all, () => ({ status: 202, body: {} }))).statusCode).toBe(202);
  });

  test('a tag of the endpoint’s own is of a version and not of the text: it is left as it is', async () => {
    const versioned: Endpoint = () => ({ status: 200, body: LARGE, headers: { ETag: '"3"' } });
    const answer = await call('GET /open', { 'accept-encoding': 'br', 'if-none-match': '"3"' }, versioned);
    expect(answer).toMatchObject({ statusCode: 200, headers: { ETag: '"3"' }, body: JSON.stringify(LARGE) });
    expect(answer.headers).not.toHaveProperty('Content-Encoding');
  });
});

describe('Accept-Encoding (RFC 9110, 12.5.3)', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', undefined],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['*;q=0', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['identity;q=0.5, gzip', 'gzip'],
    ['deflate, zstd', undefined],
    ['gzip;q=rubbish', undefined],
  ])('%s: %s', (header, coding) => {
    expect(chooseCoding(header)).toBe(coding);
  });

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('an answer in %s is the same text, in base64 for the gateway', async (coding, decoded) => {
    const answer = await call('GET /open', { 'accept-encoding': coding });
    expect(answer.isBase64Encoded).toBe(true);
    expect(answer.headers).toMatchObject({ 'Content-Encoding': coding, Vary: 'Accept-Encoding' });
    const bytes = Buffer.from(answer.body ?? '', 'base64');
    expect(decoded(bytes).toString()).toBe(JSON.stringify(LARGE));
    expect(bytes.length).toBeLessThan(JSON.stringify(LARGE).length / 4);
  });

  test('a small body is left alone, and says that another one would not be', async () => {
    const small: Endpoint = () => ({ status: 200, body: { a: 'x'.repeat(1000) } });
    const answer = await call('GET /open', { 'accept-encoding': 'gzip' }, small);
    expect(answer.headers).toMatchObject({ Vary: 'Accept-Encoding' });
    expect(answer.headers).not.toHaveProperty('Content-Encoding');
    expect(answer.isBase64Encoded).toBeUndefined();
  });

  test('a body that comes again is compressed once', async () => {
    const kept: Endpoint = () => ({ status: 200, body: LARGE, comesAgain: true });
    const bytesOf = async (endpoint: Endpoint) =>
      (await call('GET /open', { 'accept-encoding': 'br' }, endpoint)).body ?? '';
    const [first, second] = [await bytesOf(kept), await bytesOf(kept)];
    expect(second).toBe(first);
    expect(brotliDecompressSync(Buffer.from(first, 'base64')).toString()).toBe(JSON.stringify(LARGE));
  });
});
