import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFunctionCode } from '#infra/edge/site-function-code';
import { edgeListener } from '#local/edge/edge-listener';
import type { DistributionPlan } from '#local/template/read/distribution';

const folder = mkdtempSync(join(tmpdir(), 'ronde-edge-'));
const LONG = `<!doctype html><title>Rounds</title>${'<p>text</p>'.repeat(200)}`;
const files = {
  'en/index.html': '<h1>en</h1>',
  'fr/index.html': '<h1>fr</h1>',
  'en/rounds/index.html': LONG,
  'en/404.html': '<h1>none</h1>',
  'fr/404.html': '<h1>rien</h1>',
  'robots.txt': 'User-agent: *',
  'assets/a-1b.js': 'x',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const code = siteFunctionCode(['', 'rounds/'], ['/robots.txt']);
const plan: DistributionPlan = {
  id: 'D1',
  domain: '127.0.0.1',
  behaviors: [
    {
      pattern: '/rounds',
      methods: ['GET', 'POST', 'OPTIONS', 'HEAD'],
      compress: true,
      headers: { 'x-content-type-options': 'nosniff' },
      functions: {},
      origin: 'api',
    },
    {
      pattern: '/rounds/*',
      methods: ['GET', 'POST', 'OPTIONS', 'HEAD'],
      compress: true,
      headers: {},
      functions: {},
      origin: 'api',
    },
    {
      pattern: undefined,
      methods: ['GET', 'HEAD'],
      compress: true,
      headers: { 'content-security-policy': "default-src 'none'" },
      functions: { 'viewer-request': code, 'viewer-response': code },
      origin: { bucket: 'site', files: [{ folder, headers: { 'cache-control': 'max-age=0' } }] },
    },
  ],
};

/** Says what it was asked. */
const api = createServer((asked, answer) => {
  if (asked.url === '/rounds/none')
    answer.writeHead(404, { 'content-type': 'application/problem+json' }).end('{"status":404}');
  else if (asked.headers['if-none-match']) answer.writeHead(304, { etag: '"1"' }).end();
  else {
    let body = '';
    asked.on('data', (part) => {
      body += part;
    });
    asked.on('end', () =>
      answer.writeHead(200, { 'content-type': 'application/json', etag: '"1"', vary: 'origin' }).end(
        JSON.stringify({
          method: asked.method,
          url: asked.url,
          headers: asked.headers,
          body,
          filling: '-'.repeat(1000),
        }),
      ),
    );
  }
});
const listening = (server: ReturnType<typeof createServer>) =>
  new Promise<string>((done) =>
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
let edge: ReturnType<typeof createServer>;
let address: string;

beforeAll(async () => {
  edge = createServer(edgeListener(plan, await listening(api)));
  address = await listening(edge);
});
afterAll(() => {
  for (const server of [edge, api]) server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** Without what `fetch` adds and unpacks by itself. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (done, fail) => {
      const parts: Buffer[] = [];
      request(address + path, { headers, method }, (answer) =>
        answer
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () =>
            done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
          ),
      )
        .on('error', fail)
        .end();
    },
  );
}

describe('the one address on this machine', () => {
  test('a page is found in the language of its address, with the headers of the bucket and of the policy', async () => {
    const { status, headers, body } = await ask('/fr/');
    expect([status, body.toString()]).toEqual([200, '<h1>fr</h1>']);
    expect(headers).toMatchObject({
      'content-type': 'text/html',
      'cache-control': 'max-age=0',
      'content-security-policy': "default-src 'none'",
    });
  });

  test('the root leads to the language of the person', async () => {
    const { status, headers } = await ask('/', { 'accept-language': 'fr-CA,en;q=0.5' });
    expect([status, headers.location]).toEqual([302, '/fr/']);
    expect((await ask('/')).headers.location).toBe('/en/');
  });

  test('what is no page is the page that says so, with 404; a hashed file that is not there is plain 404', async () => {
    const none = await ask('/en/none/');
    expect([none.status, none.body.toString()]).toEqual([404, '<h1>none</h1>']);
    expect((await ask('/assets/none.js')).status).toBe(404);
    const french = await ask('/fr/none.html');
    expect([french.status, french.headers['content-type'], french.body.toString()]).toEqual([
      404,
      'text/html',
      '<h1>rien</h1>',
    ]);
    expect((await ask('/favicon.ico')).body.toString()).toBe('<h1>none</h1>');
    expect((await ask('/robots.txt')).status).toBe(200);
    expect((await ask('/assets/..%2f..%2fetc/passwd.txt')).status).toBe(404);
    expect((await ask('/assets/%E0%A4%A.js')).status).toBe(400);
  });

  test('a file that the browser has is not sent again', async () => {
    const { headers } = await ask('/assets/a-1b.js');
    const again = await ask('/assets/a-1b.js', { 'if-none-match': `W/${headers.etag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('text is compressed from 1,000 bytes up for a caller that takes it, with an ETag of its own', async () => {
    const packed = await ask('/en/rounds/', { 'accept-encoding': 'br;q=1.0, gzip' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', etag: expect.stringMatching(/^W\//) });
    expect(gunzipSync(packed.body).toString()).toBe(LONG);
    for (const [path, accept] of [
      ['/en/rounds/', 'gzip;q=0'],
      ['/en/rounds/', ''],
      ['/en/', 'gzip'],
    ] as const)
      expect(
        (await ask(path, { 'accept-encoding': accept })).headers['content-encoding'],
        path,
      ).toBeUndefined();
  });

  test('the API gets what was sent, and is answered for as it answers', async () => {
    const headers = { authorization: 'Bearer x', 'idempotency-key': 'k', 'accept-language': 'fr' };
    const answer = await ask('/rounds?lane=cec', headers, 'POST');
    const asked = JSON.parse(answer.body.toString());
    expect(asked).toMatchObject({ method: 'POST', url: '/rounds?lane=cec', headers });
    expect(asked.headers.host).not.toBe(new URL(address).host);
    expect(answer.headers).toMatchObject({ etag: '"1"', 'x-content-type-options': 'nosniff' });
    const problem = await ask('/rounds/none');
    expect([problem.status, problem.headers['content-type']]).toEqual([404, 'application/problem+json']);
    expect((await ask('/rounds', { 'if-none-match': '"1"' })).status).toBe(304);
  });

  test('an answer of the API is compressed as well, and says what it varies by', async () => {
    const { headers, body } = await ask('/rounds', { 'accept-encoding': 'gzip' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'origin, accept-encoding' });
    expect(JSON.parse(gunzipSync(body).toString())).toMatchObject({ method: 'GET' });
  });

  test('HEAD has the headers and no body', async () => {
    for (const path of ['/en/', '/rounds']) {
      const { status, headers, body } = await ask(path, {}, 'HEAD');
      expect([status, body.length], path).toEqual([200, 0]);
      expect(headers.etag, path).toBeDefined();
    }
  });

  test('a method that the path does not take is 403, as CloudFront answers', async () => {
    expect((await ask('/en/', {}, 'POST')).status).toBe(403);
    expect((await ask('/rounds', {}, 'DELETE')).status).toBe(403);
  });
});
