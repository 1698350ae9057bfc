import { describe, expect, test } from 'vitest';
import { replyOf } from '#local/gateway/function-reply';

const reply = (result: unknown) => {
  const made = replyOf(JSON.stringify(result));
  return made && { ...made, body: made.body.toString('utf8') };
};

describe('the answer to the caller', () => {
  test.each<[string, unknown, object]>([
    [
      'an object without a status is a body',
      { a: 1 },
      { status: 200, headers: { 'content-type': 'application/json' }, body: '{"a":1}' },
    ],
    [
      'text is a body',
      'hello',
      { status: 200, headers: { 'content-type': 'application/json' }, body: 'hello' },
    ],
    [
      'nothing is a body',
      null,
      { status: 200, headers: { 'content-type': 'application/json' }, body: 'null' },
    ],
    [
      'status, headers, cookies and body',
      {
        statusCode: 201,
        headers: { 'Content-Type': 'application/json', 'X-Count': 3 },
        cookies: ['a=1', 'b=2'],
        body: '{}',
      },
      {
        status: 201,
        headers: { 'content-type': 'application/json', 'x-count': '3', 'set-cookie': ['a=1', 'b=2'] },
        body: '{}',
      },
    ],
    [
      'base64',
      { statusCode: 200, body: 'aGVsbG8=', isBase64Encoded: true },
      { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'hello' },
    ],
    [
      'no body',
      { statusCode: 204 },
      { status: 204, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '' },
    ],
  ])('%s', (_, result, expected) => {
    expect(reply(result)).toEqual(expected);
  });

  test.each([
    [{ statusCode: 'soon' }],
    [{ statusCode: 99 }],
    [{ statusCode: 200, body: { not: 'text' } }],
    [{ statusCode: 200, headers: { nested: {} } }],
    [{ statusCode: 200, headers: [] }],
  ])('%j is no answer', (result) => {
    expect(reply(result)).toBeUndefined();
  });
});
