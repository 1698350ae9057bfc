import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { readBody } from '../http/read-body.ts';
import type { Issuer } from './issuer.ts';

/** What a user pool would have it be: anything else would be an error of the API's that nobody sees on AWS. */
const name = v.pipe(
  v.string(),
  v.regex(/^[\x21-\x7E]{1,128}$/, 'expected 1 to 128 visible ASCII characters'),
);

const TokenBody = v.strictObject({
  sub: v.exactOptional(name),
  groups: v.exactOptional(v.array(name)),
  province: v.exactOptional(v.string()),
  expiresIn: v.exactOptional(v.pipe(v.number(), v.integer())),
});

const BODY_LIMIT_BYTES = 64 * 1024;

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function parsed<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.SafeParseResult<Schema> | undefined {
  try {
    return v.safeParse(schema, text === '' ? {} : JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A day at most: what happens on the way, timers every five minutes and rounds, takes real time. */
const MOST_MINUTES = 1440;

const ClockBody = v.strictObject({
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MINUTES)),
});

/** The simulated clock, as far as a caller may move it: forward. */
export interface LocalClock {
  now(): Date;
  /** Resolves when all that was due on the way is done. */
  pass(minutes: number): Promise<void>;
}

async function passTime(
  clock: LocalClock,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parsed(ClockBody, (await readBody(request, BODY_LIMIT_BYTES)).toString('utf8'));
  if (!body?.success)
    return json(response, 400, { error: `expected { minutes }, a whole number from 1 to ${MOST_MINUTES}` });
  await clock.pass(body.output.minutes);
  json(response, 200, { now: clock.now().toISOString() });
}

async function mint(issuer: Issuer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = parsed(TokenBody, (await readBody(request, BODY_LIMIT_BYTES)).toString('utf8'));
  if (!body?.success) {
    const faults = body?.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) ?? [
      'no JSON',
    ];
    return json(response, 400, { error: 'expected { sub?, groups?, province?, expiresIn? }', faults });
  }
  const token = await issuer.mint(body.output);
  if (request.headers.accept?.includes('text/plain')) {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(token);
    return;
  }
  json(response, 200, { token });
}

const PATHS =
  'POST /local/tokens { sub?, groups?, province?, expiresIn? }, GET /local/clock, POST /local/clock { minutes }';

/**
 * Serves what there is on this machine only: the issuer's public keys; `POST /local/tokens`, which answers JSON, or the
 * bare token for `Accept: text/plain`; and the simulated clock, `GET` and `POST /local/clock`.
 *
 * @param url where it is served
 */
export function issuerListener(issuer: Issuer, url: string, clock: LocalClock): RequestListener {
  return (request, response) => {
    const route = `${request.method} ${request.url}`;
    if (route === 'POST /local/tokens')
      mint(issuer, request, response).catch(() =>
        json(response, 400, { error: 'the request could not be read' }),
      );
    else if (route === 'GET /local/clock') json(response, 200, { now: clock.now().toISOString() });
    else if (route === 'POST /local/clock')
      passTime(clock, request, response).catch(() =>
        json(response, 500, { error: 'time has passed, but not everything that was due came to an end' }),
      );
    else if (route === 'GET /.well-known/jwks.json') json(response, 200, issuer.jwks);
    else if (route === 'GET /.well-known/openid-configuration')
      json(response, 200, {
        issuer: issuer.name,
        jwks_uri: `${url}/.well-known/jwks.json`,
        id_token_signing_alg_values_supported: ['RS256'],
        subject_types_supported: ['public'],
        response_types_supported: ['token'],
      });
    else json(response, 404, { error: `there are ${PATHS}` });
  };
}
