import { type Candidate, NOMINATING_PROVINCES } from '#domain/profile/profile';
import type { Contradiction } from './contradiction.ts';
import { day } from './day.ts';
import type { FieldError } from './field-error.ts';
import { type ParseOptions, parse } from './parse.ts';
import { profileSchema } from './profile-schema.ts';
import { maybe, record } from './record.ts';
import { oneOf, text } from './scalars.ts';

/** Quebec's counts for nothing, and the result says so; Nunavut has no nominee programme. */
const NOMINATED_BY = [...NOMINATING_PROVINCES, 'QC'] as const;

/** A nomination that was accepted, as a caller tells of it who only asks. */
export const nominationSchema = record({ province: oneOf(NOMINATED_BY), acceptedOn: day });

/** The body of a question to the calculator. */
export const candidateSchema = record({
  id: maybe(text(200)),
  profile: profileSchema,
  nomination: maybe(nominationSchema),
});

/** A candidate to be scored without being in the table. */
export type NamedCandidate = Candidate & { id?: string };

/** A question that can be answered: what would these facts give? */
export interface ParsedCandidate {
  candidate: NamedCandidate;
  /** Facts that cannot both be true: answered here, refused when a profile is submitted. */
  contradictions: readonly Contradiction[];
}

/**
 * `{ id?, profile, nomination? }`, from JSON that may be anything.
 *
 * @returns the candidate, with what contradicts itself in it, or every field at fault, all at once, with pointers like `/profile/dateOfBirth`
 */
export function parseCandidate(
  input: unknown,
  options: ParseOptions = {},
): ({ ok: true } & ParsedCandidate) | { ok: false; errors: FieldError[] } {
  const result = parse(candidateSchema, input, { ...options, mayContradict: true });
  if (!result.ok) return result;
  return { ok: true, candidate: result.value, contradictions: result.contradictions };
}
