import { setTimeout as delay } from 'node:timers/promises';
import { LocalRunError } from '../engines/engine.ts';

export interface ApiRequest {
  /** As in the routes, e.g. `POST /profiles`. */
  route: string;
  /** Absent for a public route. */
  token?: string;
  body?: unknown;
  /** The only status that is a success. */
  expected: number;
  /** What a request is answered that was done before: a success where a try before was answered with "busy". */
  afterRetry?: number;
}

const MOST_TRIES = 8;
const LONGEST_WAIT_SECONDS = 10;
/** Too many at once, and busy: nothing is wrong with the request. */
const TRY_AGAIN: ReadonlySet<number> = new Set([429, 503]);

function waitSeconds(answer: Response, attempt: number): number {
  const asked = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Math.min(LONGEST_WAIT_SECONDS, Number.isFinite(asked) ? asked : 0.1 * 2 ** attempt);
}

/** What went wrong, by codes and places only: a problem's texts and the profile stay out of it. */
async function complaint(answer: Response): Promise<string> {
  const problem: unknown = await answer.json().catch(() => undefined);
  if (typeof problem !== 'object' || problem === null) return '';
  const type = 'type' in problem ? String(problem.type) : '';
  const errors = 'errors' in problem && Array.isArray(problem.errors) ? problem.errors : [];
  return [type, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)].join(', ');
}

/** Sends one request to the system's HTTP API. */
export type Send = (request: ApiRequest) => Promise<unknown>;

/**
 * A client of the HTTP API that waits and tries again when it is told to.
 *
 * @returns the answer's JSON; `undefined` when it has no body
 * @throws LocalRunError for any other answer than the expected one
 */
export function apiClient(apiUrl: string): Send {
  return async ({ route, token, body, expected, afterRetry }) => {
    const [method = 'GET', path = '/'] = route.split(' ');
    const headers = {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    for (let attempt = 1; ; attempt += 1) {
      const answer = await fetch(`${apiUrl}${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (answer.status === expected || (attempt > 1 && answer.status === afterRetry)) {
        const text = await answer.text();
        return text === '' ? undefined : JSON.parse(text);
      }
      if (!TRY_AGAIN.has(answer.status) || attempt === MOST_TRIES)
        throw new LocalRunError(`${method} ${path} answered ${answer.status}: ${await complaint(answer)}`);
      await answer.arrayBuffer();
      await delay(waitSeconds(answer, attempt) * 1000);
    }
  };
}
