import { expect, test } from 'vitest';
import { problem } from '#functions/problem/problem';
import { PROBLEM_KINDS, type ProblemKind } from '#functions/problem/problem-kinds';
import { Refusal } from '#functions/problem/refusal';
import { refusalOf } from '#functions/problem/refusal-of';

const KINDS = Object.keys(PROBLEM_KINDS) as ProblemKind[];

test.each(KINDS)('%s is whole in both languages, with an error status', (kind) => {
  const [english, french] = (['en', 'fr'] as const).map((language) =>
    problem(kind, { instance: '#1', language }),
  );
  for (const given of [english, french]) {
    expect(given?.title).not.toBe('');
    expect(given?.detail).toMatch(/[.]$/);
    expect(given?.status).toBeGreaterThanOrEqual(400);
    expect(given?.type).toBe(`/problems/${kind}`);
  }
  expect(english?.title).not.toBe(french?.title);
});

test('errors are members of the problem only where there are any', () => {
  expect(problem('not-found', { instance: '#1' })).not.toHaveProperty('errors');
  const errors = [{ pointer: '/a', code: 'required', message: 'x' }] as const;
  expect(problem('invalid-input', { instance: '#1', errors }).errors).toEqual(errors);
});

test('a refusal stays what it is; anything unknown says nothing of itself', () => {
  const refusal = new Refusal('profile-exists');
  expect(refusalOf(refusal)).toBe(refusal);
  expect(refusalOf(new RangeError('secret')).kind).toBe('internal-error');
  expect(refusalOf(undefined).kind).toBe('internal-error');
  expect(refusalOf(Object.assign(new Error('x'), { name: 'ThrottlingException' })).kind).toBe('try-again');
  // A service that cannot be reached, as Node says it.
  expect(refusalOf(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })).kind).toBe('try-again');
  expect(refusalOf(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' })).kind).toBe(
    'internal-error',
  );
});
