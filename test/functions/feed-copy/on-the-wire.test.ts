import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renewFeed } from '#functions/feed-copy/renew-feed';
import { httpHandler } from '#functions/http/http-handler';
import { roundEndpoints } from '#functions/rounds/endpoints';
import { CROSS_ORIGIN } from '#functions/routes/cross-origin';
import { routes } from '#functions/routes/round-routes';
import { replyOf } from '#local/gateway/function-reply';
import { gatewayListener } from '#local/gateway/gateway-listener';
import { httpEvent, recordingLog } from '../http/http-event.ts';
import { type FeedWorld, startFeedWorld } from './feed-world.ts';
import { RECORDED_ROUNDS } from './recorded-rounds.ts';

const PATH = '/feeds/ee_rounds_123_en.json';

let world: FeedWorld;
let server: Server;
beforeAll(async () => {
  world = await startFeedWorld();
  await world.putRounds(RECORDED_ROUNDS);
  await renewFeed(world.renewing());
  const endpoints = roundEndpoints({
    ...world.renewing(),
    newId: () => '',
    pause: async () => {},
    wakeRounds: async () => {},
    plans: [],
    siteUrl: 'https://ronde.example.org',
  });
  const handler = httpHandler(routes, endpoints, recordingLog());
  const cors = {
    AllowOrigins: [CROSS_ORIGIN.origin],
    AllowMethods: [...CROSS_ORIGIN.methods],
    AllowHeaders: [...CROSS_ORIGIN.headers],
    ExposeHeaders: [...CROSS_ORIGIN.exposed],
    AllowCredentials: false,
    MaxAge: CROSS_ORIGIN.maxAgeSeconds,
  };
  server = createServer(
    gatewayListener({
      cors,
      now: () => new Date(),
      async answer({ method, headers }) {
        const sent = Object.entries(headers).map(([name, value]) => [name, String(value)]);
        const event = httpEvent(`${method} ${PATH}`, { headers: Object.fromEntries(sent) });
        const reply = replyOf(JSON.stringify(await handler(event)));
        if (!reply) throw new Error('the gateway does not understand the answer');
        return reply;
      },
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await world.stop();
});

/** Every byte that the server sends in answer to one request. */
async function bytesOf(method: string, headers: Record<string, string>): Promise<Buffer> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const lines = Object.entries({ host: 'api', connection: 'close', ...headers }).map(
    ([k, v]) => `${k}: ${v}`,
  );
  socket.write(`${method} ${PATH} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function parsed(bytes: Buffer) {
  const end = bytes.indexOf('\r\n\r\n');
  const [status = '', ...lines] = bytes.subarray(0, end).toString().split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.split(': ')[0]?.toLowerCase() ?? '', line.replace(/^[^:]*: /, '')]),
  );
  return { status: Number(status.split(' ')[1]), headers, body: bytes.subarray(end + 4) };
}

/** The body of an answer that Node has cut into chunks. */
function whole({ headers, body }: ReturnType<typeof parsed>): Buffer {
  if (headers.get('transfer-encoding') !== 'chunked') return body;
  const parts: Buffer[] = [];
  for (let rest = body; ; ) {
    const line = rest.indexOf('\r\n');
    const size = Number.parseInt(rest.subarray(0, line).toString(), 16);
    if (size === 0) return Buffer.concat(parts);
    parts.push(rest.subarray(line + 2, line + 2 + size));
    rest = rest.subarray(line + 4 + size);
  }
}

test('448 rounds are at most 30 kB for a browser, all headers included', async () => {
  const plain = await bytesOf('GET', {});
  const br = await bytesOf('GET', {
    'accept-encoding': 'gzip, deflate, br, zstd',
    origin: 'https://other.example',
  });
  const gzip = await bytesOf('GET', { 'accept-encoding': 'gzip' });
  console.log('bytes on the wire: plain, gzip, br', plain.length, gzip.length, br.length);
  const text = whole(parsed(plain)).toString();
  expect(JSON.parse(text)).toEqual(world.feedOf(RECORDED_ROUNDS));
  expect(JSON.parse(text).rounds).toHaveLength(448);
  expect(brotliDecompressSync(whole(parsed(br))).toString()).toBe(text);
  expect(gunzipSync(whole(parsed(gzip))).toString()).toBe(text);
  expect(br.length).toBeLessThanOrEqual(30_000);
  // A caller that knows no Brotli: deflate does not get further with these figures.
  expect(gzip.length).toBeLessThanOrEqual(34_000);
});

// The gateway adds a hundred bytes of CORS to what it answers a page of another origin.
test.each([
  ['a program', {}, 300],
  ['a page of another origin', { origin: 'https://other.example' }, 400],
])('the second poll by %s is a 304 of few bytes', async (_, more, fewer) => {
  const first = parsed(await bytesOf('GET', { 'accept-encoding': 'br' }));
  const tag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('public, max-age=60');
  const headers = { ...more, connection: 'keep-alive', 'accept-encoding': 'br', 'if-none-match': tag };
  const again = await bytesOf('GET', headers);
  console.log('bytes of a 304', again.length);
  expect([parsed(again).status, parsed(again).body.length]).toEqual([304, 0]);
  expect(parsed(again).headers.get('etag')).toBe(tag);
  expect(again.length).toBeLessThan(fewer);
});

test('HEAD is the headers alone', async () => {
  const [get, head] = [parsed(await bytesOf('GET', {})), parsed(await bytesOf('HEAD', {}))];
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
});
