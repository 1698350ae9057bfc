import type { HttpEvent } from '#functions/http/request';

export interface Sent {
  /** Claims of the token; none on a public route. */
  claims?: Record<string, unknown>;
  parameters?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** Text goes as it is, anything else as JSON. */
  body?: unknown;
  base64?: boolean;
  path?: string;
}

/** An event as an HTTP API of API Gateway sends it, payload format 2.0. */
export function httpEvent(routeKey: string, sent: Sent = {}): HttpEvent {
  const [method = 'GET', template = '/'] =
    routeKey === '$default' ? ['GET', '/nowhere'] : routeKey.split(' ');
  const path =
    sent.path ?? template.replace(/\{(\w+)\}/g, (_, name: string) => sent.parameters?.[name] ?? name);
  const text = typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body);
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: new URLSearchParams(sent.query).toString(),
    headers: { 'content-type': 'application/json', ...sent.headers },
    ...(sent.query && { queryStringParameters: sent.query }),
    ...(sent.parameters && { pathParameters: sent.parameters }),
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'api.example.org',
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request-1',
      routeKey,
      stage: '$default',
      time: '01/Mar/2026:12:00:00 +0000',
      timeEpoch: Date.UTC(2026, 2, 1, 12),
      ...(sent.claims && { authorizer: { jwt: { claims: sent.claims } } }),
    },
    ...(text !== undefined && {
      body: sent.base64 ? Buffer.from(text).toString('base64') : text,
    }),
    isBase64Encoded: sent.base64 ?? false,
  };
}

/** What was recorded, instead of a log group. */
export function recordingLog() {
  const lines: { level: string; message: string; fields: Record<string, unknown> }[] = [];
  const at = (level: string) => (message: string, fields: Record<string, unknown>) =>
    void lines.push({ level, message, fields });
  return { lines, info: at('info'), error: at('error') };
}
