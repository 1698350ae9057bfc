import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { BehaviorPlan, DistributionPlan } from '../template/read/distribution.ts';
import { apiAnswer } from './api-answer.ts';
import { type Answer, compressed } from './compress.ts';
import { siteAnswer } from './site-answer.ts';
import { siteFiles } from './site-files.ts';

/** `*` is anything, `?` one character; everything else is itself. */
const expressionOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );

interface Behavior extends BehaviorPlan {
  takes(path: string): boolean;
  answer(request: IncomingMessage): Promise<Answer>;
}

function behaviorOf(plan: BehaviorPlan, id: string, apiUrl: string): Behavior {
  const expression = plan.pattern === undefined ? undefined : expressionOf(plan.pattern);
  const takes = (path: string) => expression?.test(path) ?? true;
  if (plan.origin === 'api')
    return {
      ...plan,
      takes,
      async answer(request) {
        const answer = await apiAnswer(request, apiUrl);
        return { ...answer, headers: { ...answer.headers, ...plan.headers } };
      },
    };
  const answer = siteAnswer(plan, siteFiles(plan.origin), id);
  return {
    ...plan,
    takes,
    answer: async ({ method = 'GET', url = '/', headers }) => answer(method, url, headers),
  };
}

function refusal(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from(`${text}\n`) };
}

async function answerTo(request: IncomingMessage, behaviors: readonly Behavior[]): Promise<Answer> {
  const [path = '/'] = (request.url ?? '/').split('?');
  const behavior = behaviors.find(({ takes }) => takes(path));
  if (!behavior) return refusal(502, 'No behavior takes this path.');
  if (!behavior.methods.includes(request.method ?? ''))
    return refusal(403, 'This method is not for this path.');
  const answer = await behavior.answer(request);
  return behavior.compress ? compressed(answer, request.headers['accept-encoding']) : answer;
}

function write(
  response: ServerResponse,
  { status, headers, body }: Answer,
  method: string | undefined,
): void {
  const length = status === 204 || status === 304 ? {} : { 'content-length': body.length };
  // The API has said how long the body would be that it left out.
  if (method === 'HEAD') response.writeHead(status, headers).end();
  else response.writeHead(status, { ...headers, ...length }).end(body);
}

/**
 * Serves what a distribution serves at its one address: the files of its bucket, and the API under its own paths.
 *
 * @param apiUrl where the API listens
 */
export function edgeListener({ id, behaviors }: DistributionPlan, apiUrl: string): RequestListener {
  const ready = behaviors.map((plan) => behaviorOf(plan, id, apiUrl));
  return (request, response) => {
    answerTo(request, ready).then(
      (answer) => write(response, answer, request.method),
      // A path that cannot be decoded, or an API that stops.
      (error) =>
        write(
          response,
          error instanceof URIError
            ? refusal(400, 'The path cannot be read.')
            : refusal(502, 'The API does not answer.'),
          request.method,
        ),
    );
  };
}
