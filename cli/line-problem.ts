import type { OfficialLanguage } from '#domain/profile/profile';
import type { FieldError } from '#functions/boundary/field-error';
import { type Problem, problem } from '#functions/problem/problem';

/** What stands in the place of a line's result. */
export interface LineError {
  id?: string;
  error: Omit<Problem, 'errors'> & {
    errors?: readonly { pointer: string; code: string; message: string }[];
  };
}

const instanceOf = (line: number) => `#line-${line}`;

/** The line's own id, as far as it has one that can be repeated. */
function named(input: unknown): { id?: string } {
  const hasId = typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string';
  return hasId ? { id: input.id as string } : {};
}

/** Fields of the line are at fault. */
export function invalidLine(
  line: number,
  input: unknown,
  errors: readonly FieldError[],
  language: OfficialLanguage = 'en',
): LineError {
  return {
    ...named(input),
    error: problem('invalid-input', { instance: instanceOf(line), language, errors }),
  };
}

/** An earlier line has the same id; the pool knows everybody once. */
export function repeatedLine(line: number, id: string): LineError {
  const errors = [{ pointer: '/id', code: 'repeated', message: 'An earlier line has this id.' }];
  return { id, error: { ...problem('invalid-input', { instance: instanceOf(line) }), errors } };
}

/** The line is no JSON, or too long to be looked at. */
export function unreadableLine(
  line: number,
  why: 'malformed-json' | 'body-too-large',
  language: OfficialLanguage = 'en',
): LineError {
  return { error: problem(why, { instance: instanceOf(line), language }) };
}
