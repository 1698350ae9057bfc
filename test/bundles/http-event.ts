export interface Caller {
  sub: string;
  groups?: string;
  province?: string;
}

interface Call {
  body?: unknown;
  caller?: Caller;
  parameters?: Record<string, string>;
  headers?: Record<string, string>;
}

/** The event that an HTTP API hands over: payload format 2.0, claims as text. */
export function httpEvent(routeKey: string, { body, caller, parameters, headers }: Call = {}) {
  const [method, path = '/'] = routeKey === '$default' ? ['GET', '/unknown'] : routeKey.split(' ');
  return {
    version: '2.0',
    routeKey,
    rawPath: path.replace(/\{(\w+)\}/g, (_, name: string) => parameters?.[name] ?? ''),
    rawQueryString: '',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    ...(parameters && { pathParameters: parameters }),
    requestContext: {
      accountId: '111111111111',
      apiId: 'api',
      requestId: 'request-1',
      routeKey,
      stage: '$default',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      ...(caller && {
        authorizer: {
          jwt: {
            claims: {
              sub: caller.sub,
              ...(caller.groups && { 'cognito:groups': caller.groups }),
              ...(caller.province && { 'custom:province': caller.province }),
            },
            scopes: null,
          },
        },
      }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}

/** The event of an event source mapping. */
export const sqsEvent = (
  messages: readonly { messageId?: string | undefined; body?: string | undefined }[],
) => ({
  Records: messages.map(({ messageId, body }) => ({
    messageId,
    body,
    receiptHandle: 'handle',
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(Date.now()) },
    messageAttributes: {},
    eventSource: 'aws:sqs',
    awsRegion: 'ca-central-1',
  })),
});
