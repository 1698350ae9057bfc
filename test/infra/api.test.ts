import { beforeAll, expect, test } from 'vitest';
import { type Reference, resourcesOf, type Template, targetOf, templatesOf } from './template.ts';

/** The routes of docs/architecture.md: those of the first list ask for a token, those of the second do not. */
const SIGNED_IN = [
  'POST /profiles',
  'GET /profiles/me',
  'GET /profiles/{id}',
  'PUT /profiles/me',
  'DELETE /profiles/me',
  'GET /profiles/me/score',
  'GET /profiles/me/advice',
  'GET /profiles/me/rounds/{id}/proof',
  'POST /profiles/me/invitation/accept',
  'POST /profiles/me/invitation/decline',
  'POST /profiles/me/nomination/accept',
  'POST /profiles/me/nomination/reject',
  'POST /nominations',
  'DELETE /nominations/{profileId}',
  'POST /rounds',
  'POST /rounds/simulate',
  'GET /rounds/{id}/export',
  'POST /rounds/{id}/cancel',
  'POST /rounds/{id}/void',
  'POST /rounds/{id}/invitations/{profileId}/void',
  'GET /rounds/{id}/record',
  'GET /rounds/pause',
  'PUT /rounds/pause',
  'DELETE /rounds/pause',
];
const PUBLIC = [
  'POST /score',
  'GET /',
  'GET /docs',
  'GET /openapi.json',
  'GET /rounds',
  'GET /rounds/{id}',
  'GET /feeds/ee_rounds_123_en.json',
  'GET /calendar',
  'GET /calendar.ics',
  'GET /rounds.atom',
  'GET /rounds.json',
  'GET /rounds.csv',
  '$default',
];

/** RFC 9110, 9.3.2: whatever answers GET answers HEAD, to the same callers. */
const beside = (keys: string[]): string[] =>
  keys.flatMap((key) => (key.startsWith('GET ') ? [key, key.replace('GET ', 'HEAD ')] : [key]));
const TOKEN = beside(SIGNED_IN);
const OPEN = beside(PUBLIC);

interface Route {
  RouteKey: string;
  AuthorizationType: string;
  AuthorizerId?: Reference;
  Target: { 'Fn::Join': [string, [string, Reference]] };
}
interface Stage {
  StageName: string;
  AutoDeploy: boolean;
  AccessLogSettings: { DestinationArn: Reference; Format: string };
  DefaultRouteSettings: { ThrottlingRateLimit: number; ThrottlingBurstLimit: number };
  RouteSettings: Record<string, { ThrottlingRateLimit: number; ThrottlingBurstLimit: number }>;
}

let template: Template;
let stateful: Template;
const routes = () => resourcesOf<Route>(template, 'AWS::ApiGatewayV2::Route');
const stage = () => resourcesOf<Stage>(template, 'AWS::ApiGatewayV2::Stage')[0];

beforeAll(() => {
  ({ stateless: template, stateful } = templatesOf('production'));
}, 60_000);

test('every route of the architecture exists, and no other', () => {
  expect(
    routes()
      .map(({ Properties }) => Properties.RouteKey)
      .sort(),
  ).toEqual([...TOKEN, ...OPEN].sort());
});

test('every route but the public ones asks for a token of our user pool', () => {
  const [authorizer] = resourcesOf(template, 'AWS::ApiGatewayV2::Authorizer');
  for (const { Properties } of routes())
    if (OPEN.includes(Properties.RouteKey))
      expect(Properties.AuthorizationType, Properties.RouteKey).toBe('NONE');
    else
      expect(Properties, Properties.RouteKey).toMatchObject({
        AuthorizationType: 'JWT',
        AuthorizerId: { Ref: authorizer?.id },
      });
  const [pool] = resourcesOf(stateful, 'AWS::Cognito::UserPool');
  const [client] = resourcesOf(stateful, 'AWS::Cognito::UserPoolClient');
  expect(authorizer?.Properties).toMatchObject({
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
    JwtConfiguration: {
      Audience: [{ 'Fn::ImportValue': expect.stringContaining(client?.id ?? 'no client') }],
      Issuer: {
        'Fn::Join': [
          '',
          [
            'https://cognito-idp.ca-central-1.amazonaws.com/',
            { 'Fn::ImportValue': expect.stringContaining(pool?.id ?? 'no pool') },
          ],
        ],
      },
    },
  });
});

test('each route leads to the function that knows it', () => {
  const integrations = resourcesOf<{ IntegrationUri: Reference; PayloadFormatVersion: string }>(
    template,
    'AWS::ApiGatewayV2::Integration',
  );
  const functionOf = (key: string): string => {
    const route = routes().find(({ Properties }) => Properties.RouteKey === key);
    const integration = integrations.find(
      ({ id }) => id === targetOf(route?.Properties.Target['Fn::Join'][1][1]),
    );
    expect(integration?.Properties.PayloadFormatVersion).toBe('2.0');
    return (targetOf(integration?.Properties.IntegrationUri) ?? '').replace(/[0-9A-F]{8}$/, '');
  };
  expect(functionOf('$default')).toBe('Score');
  for (const key of [...TOKEN, ...OPEN]) {
    const [, first = 'default'] = key.split(/[/.]/);
    const owner = {
      profiles: 'Profiles',
      nominations: 'Nominations',
      rounds: 'Rounds',
      feeds: 'Rounds',
      calendar: 'Rounds',
      score: 'Score',
      docs: 'Score',
      '': 'Score',
      openapi: 'Score',
      default: 'Score',
    };
    expect(functionOf(key), key).toBe(owner[first as keyof typeof owner]);
  }
});

test('requests are throttled, public routes each by itself and tighter', () => {
  const settings = stage()?.Properties;
  const whole = settings?.DefaultRouteSettings;
  expect(whole?.ThrottlingRateLimit).toBeGreaterThan(0);
  expect(Object.keys(settings?.RouteSettings ?? {}).sort()).toEqual([...OPEN].sort());
  for (const [key, one] of Object.entries(settings?.RouteSettings ?? {})) {
    expect(one.ThrottlingRateLimit, key).toBeLessThan(whole?.ThrottlingRateLimit ?? 0);
    expect(one.ThrottlingBurstLimit, key).toBeLessThan(whole?.ThrottlingBurstLimit ?? 0);
  }
});

test('a route exists before its throttling is set', () => {
  for (const { id, Properties } of routes())
    if (OPEN.includes(Properties.RouteKey)) expect(stage()?.DependsOn).toContain(id);
});

test('the access log forgets, and holds nothing that a person typed or was given', () => {
  const settings = stage()?.Properties.AccessLogSettings;
  const logs = resourcesOf<{ RetentionInDays: number }>(template, 'AWS::Logs::LogGroup');
  expect(
    logs.find(({ id }) => id === targetOf(settings?.DestinationArn))?.Properties.RetentionInDays,
  ).toBeGreaterThan(0);
  const fields = Object.values(JSON.parse(settings?.Format ?? '{}'));
  expect(fields).toContain('$context.requestId');
  for (const personal of ['sourceIp', 'path', 'claims', 'userAgent', 'queryString', 'identity'])
    expect(settings?.Format).not.toContain(personal);
});

test('pages of every origin may call it, and read what they need of the answer', () => {
  const [api] = resourcesOf<{ CorsConfiguration: Record<string, unknown> }>(
    template,
    'AWS::ApiGatewayV2::Api',
  );
  expect(api?.Properties.CorsConfiguration).toEqual({
    AllowOrigins: ['*'],
    AllowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
    AllowHeaders: [
      'accept',
      'accept-language',
      'authorization',
      'content-type',
      'idempotency-key',
      'if-match',
      'if-none-match',
    ],
    ExposeHeaders: ['location', 'retry-after', 'etag', 'content-disposition'],
    MaxAge: 3600,
  });
});

test('an HTTP API may have 300 routes', () => {
  expect(routes().length).toBeLessThan(300);
});

test('a browser that asks beforehand needs no token, whether the gateway or $default answers', () => {
  const taking = routes().filter(({ Properties }) => /^(\$default|(OPTIONS|ANY) )/.test(Properties.RouteKey));
  expect(taking.map(({ Properties }) => [Properties.RouteKey, Properties.AuthorizationType])).toEqual([
    ['$default', 'NONE'],
  ]);
});

test('the outputs name what a caller needs', () => {
  expect(Object.keys(template.Outputs)).toEqual(
    expect.arrayContaining(['ApiUrl', 'RoundsQueueUrl', 'NotificationsQueueUrl']),
  );
  expect(Object.keys(stateful.Outputs)).toEqual(
    expect.arrayContaining(['TableName', 'UserPoolId', 'ClientId']),
  );
});
