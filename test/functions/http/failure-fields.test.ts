import { expect, test } from 'vitest';
import { failureFields } from '#functions/http/failure-fields';

test('name, code and place, never the message', () => {
  const error = Object.assign(new TypeError('secret\n    at secret (secret)'), { code: 'ECONNRESET' });
  const fields = failureFields(error);
  expect(fields).toMatchObject({ error: 'TypeError', code: 'ECONNRESET' });
  expect(fields.at?.[0]).toMatch(/failure-fields\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(fields)).not.toContain('secret');
});

test('a code that could be data is left out, and anything can be thrown', () => {
  expect(failureFields(Object.assign(new Error('x'), { code: 'lee@example.org' }))).not.toHaveProperty(
    'code',
  );
  expect(failureFields('lee@example.org')).toEqual({ error: 'string' });
  expect(failureFields(undefined)).toEqual({ error: 'undefined' });
});
