import { describe, expect, test } from 'vitest';
import { corsHeaders, preflight, withoutCors } from '#local/gateway/cors';
import { tokenBucket } from '#local/gateway/throttle';

describe('throttling', () => {
  test('so many at once, then at the rate', () => {
    let now = 0;
    const take = tokenBucket({ rate: 2, burst: 3 }, () => now);
    expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
    now = 499;
    expect(take()).toBe(false);
    now = 500;
    expect([take(), take()]).toEqual([true, false]);
    now = 60_000;
    expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
  });
});

describe('browsers on other origins', () => {
  const cors = {
    AllowOrigins: ['https://portal.example.org'],
    AllowMethods: ['GET', 'PUT'],
    AllowHeaders: ['authorization'],
    ExposeHeaders: ['location'],
    AllowCredentials: false,
    MaxAge: 3600,
  };
  const from = (origin: string) => ({ origin, 'access-control-request-method': 'PUT' });

  test('are told what they may do', () => {
    expect(preflight(cors, 'OPTIONS', from('https://portal.example.org'))).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': 'https://portal.example.org',
        'access-control-allow-methods': 'GET,PUT',
        'access-control-allow-headers': 'authorization',
        'access-control-max-age': '3600',
      },
    });
  });

  test('get no permission from elsewhere, or for another method', () => {
    expect(preflight(cors, 'OPTIONS', from('https://evil.example'))?.headers).toEqual({});
    const headers = { ...from('https://portal.example.org'), 'access-control-request-method': 'DELETE' };
    expect(preflight(cors, 'OPTIONS', headers)?.headers).toEqual({});
    expect(corsHeaders(cors, { origin: 'https://evil.example' })).toEqual({});
  });

  test('is nothing that a plain request, or an API without CORS, knows of', () => {
    expect(preflight(cors, 'OPTIONS', {})).toBeUndefined();
    expect(preflight(cors, 'GET', from('https://portal.example.org'))).toBeUndefined();
    expect(preflight(undefined, 'OPTIONS', from('https://portal.example.org'))).toBeUndefined();
    expect(corsHeaders(cors, { origin: 'https://portal.example.org' })).toMatchObject({
      'access-control-expose-headers': 'location',
    });
  });

  test('of every origin get one answer, which may be kept for all of them', () => {
    const open = { ...cors, AllowOrigins: ['*'] };
    expect(corsHeaders(open, { origin: 'https://anywhere.example' })).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'location',
    });
    expect(corsHeaders(cors, { origin: 'https://portal.example.org' })).toMatchObject({ vary: 'origin' });
  });

  test('what a function says of them is ignored where the API has CORS', () => {
    const headers = { 'access-control-allow-origin': 'https://evil.example', 'content-type': 'text/plain' };
    const reply = { status: 200, headers, body: Buffer.alloc(0) };
    expect(withoutCors(cors, reply).headers).toEqual({ 'content-type': 'text/plain' });
    expect(withoutCors(undefined, reply).headers).toEqual(headers);
  });
});
