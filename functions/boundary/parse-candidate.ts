import { type Candidate, NOMINATING_PROVINCES } from '#domain/profile/profile';
import { day } from './day.ts';
import type { FieldError } from './field-error.ts';
import { type ParseOptions, parse } from './parse.ts';
import { profileSchema } from './profile-schema.ts';
import { maybe, record } from './record.ts';
import { oneOf, text } from './scalars.ts';

const candidateSchema = record({
  id: maybe(text(200)),
  profile: profileSchema,
  nomination: maybe(record({ province: oneOf(NOMINATING_PROVINCES), acceptedOn: day })),
});

/** A candidate to be scored without being in the table. */
export type NamedCandidate = Candidate & { id?: string };

/**
 * `{ id?, profile, nomination? }`, from JSON that may be anything.
 *
 * @returns the candidate, or every field at fault, all at once, with pointers like `/profile/dateOfBirth`
 */
export function parseCandidate(
  input: unknown,
  options: ParseOptions = {},
): { ok: true; candidate: NamedCandidate } | { ok: false; errors: FieldError[] } {
  const result = parse(candidateSchema, input, options);
  return result.ok ? { ok: true, candidate: result.value } : result;
}
