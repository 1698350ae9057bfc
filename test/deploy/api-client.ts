import { request } from 'node:http';

export interface Answer {
  status: number;
  contentType: string;
  /** `undefined` when there is none. */
  body: unknown;
}

export type Api = (
  route: string,
  options?: { token?: string; body?: unknown; language?: string },
) => Promise<Answer>;

/**
 * Calls the deployed API. The emulator knows an API by the host that a request names, as AWS does.
 *
 * @param endpoint what the stack gives as its URL
 */
export function apiAt(endpoint: string, port: number, signal: AbortSignal): Api {
  const { host } = new URL(endpoint);
  return (route, { token, body, language } = {}) =>
    new Promise((resolve, reject) => {
      const [method, path] = route.split(' ');
      const headers = {
        host,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(language && { 'accept-language': language }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      };
      const call = request({ host: '127.0.0.1', port, method, path, headers, signal }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.once('error', reject);
        response.once('end', () => {
          const contentType = response.headers['content-type'] ?? '';
          const body = text === '' ? undefined : contentType.includes('json') ? JSON.parse(text) : text;
          resolve({ status: response.statusCode ?? 0, contentType, body });
        });
      });
      call.once('error', reject);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
}
