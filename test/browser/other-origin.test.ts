import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSystem } from '#local/system';
import type { System } from '#local/system-types';
import { poolProfile } from '../functions/boundary/sample-profile.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);
const title = 'a page of another origin';

describe.skipIf(!isThere)(isThere ? title : `${title} (there is no Chromium at ${executablePath})`, () => {
  let system: System;
  let other: Server;
  let browser: Browser;
  beforeAll(async () => {
    system = await startSystem();
    other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Elsewhere</title>');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    other?.close();
    await system?.stop();
  });

  test('reads feed, rounds and score, and sends a signed-in PUT', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const asked = {
      api: system.apiUrl,
      token: await system.mint(),
      profile: poolProfile(),
    };
    expect(new URL(page.url()).origin).not.toBe(new URL(asked.api).origin);
    const seen = await page.evaluate(async ({ api, token, profile }) => {
      const json = { 'content-type': 'application/json' };
      const signedIn = { ...json, authorization: `Bearer ${token}` };
      const send = async (path: string, init: RequestInit = {}) => {
        const answer = await fetch(api + path, init);
        const text = await answer.text();
        return {
          status: answer.status,
          tag: answer.headers.get('etag'),
          location: answer.headers.get('location'),
          body: text === '' ? undefined : JSON.parse(text),
        };
      };
      const feed = await send('/feeds/ee_rounds_123_en.json');
      // With such a header of its own, a page's request leaves the browser's cache alone (Fetch standard).
      const again = await send('/feeds/ee_rounds_123_en.json', {
        headers: { 'if-none-match': feed.tag ?? '' },
      });
      const rounds = await send('/rounds?lane=general&state=planned');
      const head = await send('/rounds', { method: 'HEAD' });
      const score = await send('/score', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ profile }),
      });
      const posted = await send('/profiles', {
        method: 'POST',
        headers: { ...signedIn, 'idempotency-key': 'once' },
        body: JSON.stringify(profile),
      });
      const put = await send('/profiles/me', {
        method: 'PUT',
        headers: { ...signedIn, 'if-match': posted.tag ?? '', accept: 'application/json' },
        body: JSON.stringify({ ...profile, settlementFunds: 40_000 }),
      });
      const stale = await send('/profiles/me', {
        method: 'PUT',
        headers: { ...signedIn, 'if-match': posted.tag ?? '' },
        body: JSON.stringify(profile),
      });
      return { feed, again, rounds, head, score, posted, put, stale };
    }, asked);
    expect(seen.feed).toMatchObject({ status: 200, body: { classes: 'wb-tables', rounds: [] } });
    expect(seen.feed.tag).toMatch(/^W\/"/);
    expect(seen.again).toMatchObject({ status: 304, body: undefined });
    expect(seen.rounds).toMatchObject({ status: 200, body: { rounds: [] } });
    expect(seen.head).toMatchObject({ status: 200, body: undefined });
    expect(seen.score).toMatchObject({ status: 200, body: { crs: { total: expect.any(Number) } } });
    expect(seen.posted).toMatchObject({ status: 201, location: `/profiles/${seen.posted.body.id}` });
    expect(seen.put).toMatchObject({ status: 200, body: { profile: { settlementFunds: 40_000 } } });
    expect(seen.stale.status).toBe(412);
  });

  test('is told by a preflight what it may do, on a route for which it has no token', async () => {
    const headers = {
      origin: 'https://other.example',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization,content-type,if-match',
    };
    const answer = await fetch(`${system.apiUrl}/profiles/me`, { method: 'OPTIONS', headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-methods')?.split(',')).toContain('PUT');
    const allowed = answer.headers.get('access-control-allow-headers')?.split(',');
    expect(allowed).toEqual(expect.arrayContaining(headers['access-control-request-headers'].split(',')));
  });
});
