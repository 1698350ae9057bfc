import type { Profile } from '#domain/profile/profile';
import type { FieldError } from './field-error.ts';
import { type ParseOptions, parse } from './parse.ts';
import { profileSchema } from './profile-schema.ts';

/**
 * A profile as it is sent, from JSON that may be anything.
 *
 * @param options.language of the messages, default `en`
 * @param options.pointer JSON Pointer of the place where the profile stands, for a profile inside another document
 * @returns the profile with its texts trimmed, or every field at fault, all at once
 * @example parseProfile({}) // { ok: false, errors: [{ pointer: '/email', code: 'required', message: '…' }, …] }
 */
export function parseProfile(
  input: unknown,
  options: ParseOptions = {},
): { ok: true; profile: Profile } | { ok: false; errors: FieldError[] } {
  const result = parse(profileSchema, input, options);
  return result.ok ? { ok: true, profile: result.value } : result;
}
