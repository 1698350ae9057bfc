import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { OfficialLanguage } from '#domain/profile/profile';
import { Refusal } from '../problem/refusal.ts';
import { acceptLanguage } from './accept-language.ts';
import { type Caller, type Claims, callerOf } from './caller.ts';
import { jsonBody } from './json-body.ts';

/** An HTTP event of API Gateway, payload format 2.0; on a public route the caller need not be signed in. */
export type HttpEvent = Omit<APIGatewayProxyEventV2WithJWTAuthorizer, 'requestContext'> & {
  requestContext: Omit<APIGatewayProxyEventV2WithJWTAuthorizer['requestContext'], 'authorizer'> & {
    authorizer?: { jwt?: { claims: Claims } };
  };
};

/** What an endpoint gets to see of an HTTP request. */
export interface Request {
  /** For logs and for `instance` of problems. */
  id: string;
  method: string;
  path: string;
  language: OfficialLanguage;
  /** Of the path, e.g. `id` of `GET /profiles/{id}`. */
  parameters: Readonly<Record<string, string | undefined>>;
  query: Readonly<Record<string, string | undefined>>;
  /** By any spelling of its name. */
  header(name: string): string | undefined;
  /** @throws Refusal `not-signed-in` */
  caller(): Caller;
  /** The body. @throws Refusal when it is too large, no JSON, or of another type */
  json(): unknown;
  /** Aborted when there is no time left to begin anything: hand it to every call of a service. */
  deadline: AbortSignal;
}

/** No id is longer. A key of the table takes 1,024 bytes, and one that is longer is an error of the table's. */
const LONGEST_ID = 200;

/** @throws Refusal `not-found` for an id that nothing can have */
function idsIn(event: HttpEvent): Request['parameters'] {
  // A route without parameters has none, or null, according to who makes the event.
  const ids = event.pathParameters ?? {};
  if (Object.values(ids).some((id = '') => id.length > LONGEST_ID)) throw new Refusal('not-found');
  return ids;
}

/** How the answer is to be given. */
export type Asked = Pick<Request, 'method' | 'header'>;

/** Of any event, one that the gateway did not make as well. */
export function askedBy(event: HttpEvent): Asked {
  const headers = new Map(
    Object.entries(event.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    method: event.requestContext?.http?.method ?? 'GET',
    header: (name) => headers.get(name.toLowerCase()),
  };
}

export function requestOf(event: HttpEvent, deadline: AbortSignal): Request {
  const { method, header } = askedBy(event);
  const { requestId, authorizer } = event.requestContext;
  return {
    id: requestId,
    method,
    path: event.rawPath,
    language: acceptLanguage(header('accept-language')),
    parameters: idsIn(event),
    query: event.queryStringParameters ?? {},
    header,
    caller() {
      const caller = callerOf(authorizer?.jwt?.claims);
      if (!caller) throw new Refusal('not-signed-in');
      return caller;
    },
    json: () =>
      jsonBody({
        body: event.body,
        isBase64Encoded: event.isBase64Encoded,
        contentType: header('content-type'),
      }),
    deadline,
  };
}
