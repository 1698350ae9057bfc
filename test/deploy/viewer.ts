import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * An address on this machine that shows a deployed distribution, as DNS and TLS would lead to it: the emulator knows it by
 * the host of a request, and takes a header's word for HTTPS.
 */
export async function viewerOf(siteUrl: string, port: number) {
  const { host } = new URL(siteUrl);
  const server = createServer((request, response) => {
    const headers = { ...request.headers, host, 'x-forwarded-proto': 'https' };
    const { method, url } = request;
    const call = send({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    call.once('error', () => response.destroy());
    request.pipe(call);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((closed) => server.close(() => closed()).closeAllConnections()),
  };
}
