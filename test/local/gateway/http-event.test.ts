import { describe, expect, test } from 'vitest';
import { type GatewayRequest, httpEvent } from '#local/gateway/http-event';

const request: GatewayRequest = {
  id: 'id',
  method: 'POST',
  path: '/my/path',
  query: 'parameter1=value1&parameter1=value2&parameter2=value',
  headers: {
    header1: 'value1',
    header2: 'value1,value2',
    cookie: 'cookie1; cookie2',
    host: 'id.execute-api.us-east-1.amazonaws.com',
    'user-agent': 'agent',
    'content-type': 'text/plain',
  },
  body: Buffer.from('Hello from Lambda'),
  sourceIp: '192.0.2.1',
  at: new Date(1_583_348_638_390),
};
const api = { id: 'api-id', stage: '$default', stageVariables: { stageVariable1: 'value1' } };
const route = {
  key: '$default',
  pathParameters: { parameter1: 'value1' },
  jwt: { claims: { claim1: 'value1', claim2: 'value2' }, scopes: ['scope1', 'scope2'] },
};

describe('the event of payload format 2.0', () => {
  // The example of the API Gateway developer guide, "AWS Lambda proxy integrations for HTTP APIs", without its
  // client certificate, and with the values that the guide's request would have.
  test('is that of the developer guide', () => {
    expect(httpEvent(request, route, api)).toEqual({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/my/path',
      rawQueryString: 'parameter1=value1&parameter1=value2&parameter2=value',
      cookies: ['cookie1', 'cookie2'],
      headers: {
        header1: 'value1',
        header2: 'value1,value2',
        host: 'id.execute-api.us-east-1.amazonaws.com',
        'user-agent': 'agent',
        'content-type': 'text/plain',
      },
      queryStringParameters: { parameter1: 'value1,value2', parameter2: 'value' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'api-id',
        authorizer: { jwt: { claims: { claim1: 'value1', claim2: 'value2' }, scopes: ['scope1', 'scope2'] } },
        domainName: 'id.execute-api.us-east-1.amazonaws.com',
        domainPrefix: 'id',
        http: {
          method: 'POST',
          path: '/my/path',
          protocol: 'HTTP/1.1',
          sourceIp: '192.0.2.1',
          userAgent: 'agent',
        },
        requestId: 'id',
        routeKey: '$default',
        stage: '$default',
        time: '04/Mar/2020:19:03:58 +0000',
        timeEpoch: 1_583_348_638_390,
      },
      body: 'Hello from Lambda',
      pathParameters: { parameter1: 'value1' },
      isBase64Encoded: false,
      stageVariables: { stageVariable1: 'value1' },
    });
  });

  test.each([
    ['text/csv; charset=utf-8', false],
    ['application/json', false],
    ['Application/JSON;charset=utf-8', false],
    ['application/xml', false],
    ['application/javascript', false],
    ['application/problem+json', true],
    ['application/x-www-form-urlencoded', true],
    ['application/octet-stream', true],
    ['image/png', true],
    [undefined, true],
  ])('a body of type %s comes in base64: %s', (type, base64) => {
    const { 'content-type': _, ...others } = request.headers;
    const headers = type === undefined ? others : { ...others, 'content-type': type };
    const event = httpEvent({ ...request, headers }, { ...route, jwt: undefined }, api);
    expect(event.isBase64Encoded).toBe(base64);
    expect(event.body).toBe(base64 ? 'SGVsbG8gZnJvbSBMYW1iZGE=' : 'Hello from Lambda');
  });

  test('what is not there is left out', () => {
    const bare = { ...request, query: '', headers: {}, body: Buffer.alloc(0) };
    const event = httpEvent(
      bare,
      { key: 'GET /my/path', pathParameters: {}, jwt: undefined },
      { ...api, stageVariables: undefined },
    );
    expect(Object.keys(event).sort()).toEqual([
      'headers',
      'isBase64Encoded',
      'rawPath',
      'rawQueryString',
      'requestContext',
      'routeKey',
      'version',
    ]);
    expect(event.isBase64Encoded).toBe(false);
    expect(event.requestContext).not.toHaveProperty('authorizer');
  });

  test('a stage with a name stands before the path', () => {
    const event = httpEvent(request, route, { ...api, stage: 'v1' });
    expect([event.rawPath, event.requestContext.http.path]).toEqual(['/v1/my/path', '/v1/my/path']);
  });

  test('a parameter may have any name', () => {
    const event = httpEvent({ ...request, query: '__proto__=1&toString=2' }, route, api);
    expect(JSON.stringify(event.queryStringParameters)).toBe('{"__proto__":"1","toString":"2"}');
  });
});
