import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { apiClient } from '#local/demo/api-client';
import { LocalRunError } from '#local/engines/engine';

let close = () => {};
afterEach(() => close());

/** A server that answers with each of the functions in turn. */
async function serve(...answers: ((request: IncomingMessage, response: ServerResponse) => void)[]) {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    request.resume();
    answers[seen.length - 1]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { send: apiClient(`http://127.0.0.1:${port}`), seen };
}

const answer =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    response.writeHead(status, headers).end(status === 204 ? undefined : JSON.stringify(body));

describe('apiClient', () => {
  it('sends the token, and the body as JSON, and gives the answer', async () => {
    const { send, seen } = await serve(answer(201, { id: 'p1' }));
    const request = {
      route: 'POST /profiles',
      token: 't',
      body: { a: 1 },
      expected: 201,
    };
    expect(await send(request)).toEqual({ id: 'p1' });
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/profiles' });
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer t',
      'content-type': 'application/json',
    });
  });

  it('waits as long as it is told and tries again when the system is busy', async () => {
    const { send, seen } = await serve(answer(429, {}, { 'retry-after': '1' }), answer(503), answer(204));
    const began = performance.now();
    expect(await send({ route: 'DELETE /profiles/me', expected: 204 })).toBeUndefined();
    expect(seen).toHaveLength(3);
    expect(performance.now() - began).toBeGreaterThan(1000);
  });

  it('takes what was done before for a success, but only after a try that was answered with "busy"', async () => {
    const request = { route: 'POST /profiles', body: {}, expected: 201, afterRetry: 409 };
    const once = await serve(answer(409, {}));
    await expect(once.send(request)).rejects.toThrow('answered 409');
    close();
    const twice = await serve(answer(503, {}, { 'retry-after': '0' }), answer(409, { was: 'there' }));
    expect(await twice.send(request)).toEqual({ was: 'there' });
  });

  it('names status, problem and fields of any other answer, and nothing that was sent', async () => {
    const problem = {
      type: '/problems/invalid-input',
      errors: [{ pointer: '/email', code: 'not-an-email' }],
    };
    const { send } = await serve(answer(422, problem));
    const failure = await send({ route: 'POST /profiles', body: { email: 'secret' }, expected: 201 }).catch(
      (e) => e,
    );
    expect(failure).toBeInstanceOf(LocalRunError);
    expect(failure).toHaveProperty(
      'message',
      'POST /profiles answered 422: /problems/invalid-input, /email not-an-email',
    );
  });

  it('gives up at last', async () => {
    const busy = Array.from({ length: 8 }, () => answer(503, {}, { 'retry-after': '0' }));
    const { send, seen } = await serve(...busy);
    await expect(send({ route: 'GET /rounds', expected: 200 })).rejects.toThrow('GET /rounds answered 503');
    expect(seen).toHaveLength(8);
  });
});
