import type { IncomingHttpHeaders } from 'node:http';
import type { APIGatewayEventRequestContextV2, APIGatewayProxyEventV2WithRequestContext } from 'aws-lambda';
import type { ApiPlan } from '../template/read/http-api.ts';

/** A request as it came in. */
export interface GatewayRequest {
  id: string;
  method: string;
  /** Decoded, as API Gateway hands it over: `rawPath` of an HTTP API is not raw. */
  path: string;
  /** As it came, without the question mark. */
  query: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  sourceIp: string;
  at: Date;
}

/** What the token said, as API Gateway hands it over. */
export interface JwtContext {
  claims: Record<string, string>;
  scopes: string[] | null;
}

export type HttpEvent = APIGatewayProxyEventV2WithRequestContext<
  APIGatewayEventRequestContextV2 & { authorizer?: { jwt: JwtContext } }
>;

/** Content types whose body is handed over as text. Everything else, and a body without a type, comes in base64. */
const TEXT = /^(text\/.*|application\/(json|xml|javascript))$/;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12/Mar/2020:19:03:58 +0000` */
function logTime(at: Date): string {
  const [date = '', time = ''] = at.toISOString().split('T');
  const [year, month, day] = date.split('-');
  return `${day}/${MONTHS[Number(month) - 1]}/${year}:${time.slice(0, 8)} +0000`;
}

function joined(query: string): Record<string, string> | undefined {
  // Without a prototype, a parameter may have any name, `__proto__` too.
  const values: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(query))
    values[name] = name in values ? `${values[name]},${value}` : value;
  return query === '' ? undefined : values;
}

function headersOf({ headers }: GatewayRequest): Record<string, string> {
  const { cookie: _, ...others } = headers;
  return Object.fromEntries(
    Object.entries(others).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  );
}

/**
 * The event of payload format 2.0 that an HTTP API makes of a request.
 * Source: API Gateway developer guide, "AWS Lambda proxy integrations for HTTP APIs"; which bodies come as text is
 * not written there, and was observed on AWS.
 */
export function httpEvent(
  request: GatewayRequest,
  {
    key,
    pathParameters,
    jwt,
  }: { key: string; pathParameters: Record<string, string>; jwt: JwtContext | undefined },
  api: Pick<ApiPlan, 'id' | 'stage' | 'stageVariables'>,
): HttpEvent {
  const { headers, method, path, query, body, at } = request;
  const contentType = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const asText = TEXT.test(contentType);
  const queryStringParameters = joined(query);
  const domainName = headers.host ?? '';
  const rawPath = api.stage === '$default' ? path : `/${api.stage}${path}`;
  return {
    version: '2.0',
    routeKey: key,
    rawPath,
    rawQueryString: query,
    ...(headers.cookie === undefined ? {} : { cookies: headers.cookie.split(/; */) }),
    headers: headersOf(request),
    ...(queryStringParameters ? { queryStringParameters } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: api.id,
      ...(jwt ? { authorizer: { jwt } } : {}),
      domainName,
      domainPrefix: domainName.split(/[.:]/)[0] ?? '',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: request.id,
      routeKey: key,
      stage: api.stage,
      time: logTime(at),
      timeEpoch: at.getTime(),
    },
    ...(Object.keys(pathParameters).length > 0 ? { pathParameters } : {}),
    ...(api.stageVariables ? { stageVariables: api.stageVariables } : {}),
    ...(body.length > 0 ? { body: body.toString(asText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !asText,
  };
}
