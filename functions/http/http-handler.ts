import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Refusal } from '../problem/refusal.ts';
import { refusalOf } from '../problem/refusal-of.ts';
import { answeringKey, type Route, withHead } from '../routes/route.ts';
import { acceptLanguage } from './accept-language.ts';
import { admit, callerOf } from './caller.ts';
import { failureFields } from './failure-fields.ts';
import { askedBy, type HttpEvent, type Request, requestOf } from './request.ts';
import { answer, type Response, refuse } from './response.ts';

/** Answers one route. Whatever it throws becomes a problem. */
export type Endpoint = (request: Request) => Response | Promise<Response>;

/** Where requests are recorded: route, status and time, never a path, a body, a header or a claim. */
export interface RequestLog {
  info(message: string, fields: Record<string, unknown>): void;
  error(message: string, fields: Record<string, unknown>): void;
}

/** What the Lambda context tells of time. */
interface Remaining {
  getRemainingTimeInMillis?(): number;
}

/** No call of a service begins later than this after the request came: functions behind HTTP have ten seconds in all. */
const LATEST_START_MS = 8_000;
const TO_ANSWER_MS = 1_000;

function deadlineOf(context: Remaining | undefined): AbortSignal {
  const remaining = context?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY;
  return AbortSignal.timeout(Math.max(0, Math.min(LATEST_START_MS, remaining - TO_ANSWER_MS)));
}

/**
 * The handler of a function behind an HTTP API: dispatches by route key, checks who may, and turns every failure into
 * a problem. It never throws.
 *
 * @param routes which routes there are and who may use them; the template is made of the same list
 * @param endpoints one for every route
 */
export function httpHandler<const Routes extends readonly Route[]>(
  routes: Routes,
  endpoints: Readonly<Record<Routes[number]['key'], Endpoint>>,
  log: RequestLog,
): (event: HttpEvent, context?: Remaining) => Promise<APIGatewayProxyStructuredResultV2> {
  const known = new Map<string, Route>(withHead(routes).map((route) => [route.key, route]));
  const byKey = new Map<string, Endpoint>(Object.entries(endpoints));

  function respond(event: HttpEvent, context: Remaining | undefined): Response | Promise<Response> {
    const route = known.get(event.routeKey);
    const endpoint = byKey.get(answeringKey(event.routeKey));
    if (!route || !endpoint) throw new Refusal('not-found');
    admit(callerOf(event.requestContext.authorizer?.jwt?.claims), route.access);
    return endpoint(requestOf(event, deadlineOf(context)));
  }

  return async (event, context) => {
    const began = performance.now();
    const asked = askedBy(event);
    const id = event.requestContext?.requestId ?? 'unknown';
    const fields = { requestId: id, route: known.has(event.routeKey) ? event.routeKey : 'unknown' };
    const finished = (status: number | undefined, more = {}) => ({
      ...fields,
      status,
      milliseconds: Math.round(performance.now() - began),
      ...more,
    });
    try {
      const result = answer(await respond(event, context), asked);
      log.info('request', finished(result.statusCode));
      return result;
    } catch (error) {
      const refusal = refusalOf(error);
      const result = refuse(
        refusal,
        { id, language: acceptLanguage(asked.header('accept-language')) },
        asked,
      );
      const unexpected = (result.statusCode ?? 500) >= 500;
      if (unexpected) log.error('request', finished(result.statusCode, failureFields(error)));
      else log.info('request', finished(result.statusCode, { problem: refusal.kind }));
      return result;
    }
  };
}
