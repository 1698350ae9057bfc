import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { inject } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../site/response-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Answers for the API at the same address, by method and path; what is not in it is not found. */
export type ApiAnswers = Readonly<
  Record<string, (request: IncomingMessage) => { status?: number; type?: string; body: string }>
>;

function fileOf(root: string, path: string): string | undefined {
  const file = join(root, normalize(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Serves the built site with its headers, and made-up answers of the API, at one address.
 *
 * @param root another folder of built files
 */
export async function serveSite(answers: ApiAnswers = {}, root = inject('site')) {
  const requests: string[] = [];
  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    requests.push(`${request.method} ${request.url}`);
    const api = answers[`${request.method} ${pathname}`]?.(request);
    if (api) {
      response.writeHead(api.status ?? 200, { 'content-type': api.type ?? 'application/json' }).end(api.body);
      return;
    }
    const file = fileOf(root, pathname);
    const found = file ?? join(root, pathname.startsWith('/fr/') ? 'fr' : 'en', '404.html');
    response
      .writeHead(file ? 200 : 404, {
        'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
        'content-security-policy': CONTENT_SECURITY_POLICY,
      })
      .end(readFileSync(found));
  }
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    /** Every request so far, e.g. `GET /en/`. */
    requests,
    close: () => new Promise<void>((closed) => server.close(() => closed()).closeAllConnections()),
  };
}
