import type { Candidate, OfficialLanguage } from '#domain/profile/profile';
import type { FieldError } from '#functions/boundary/field-error';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { NOT_ASKED } from '../draft/to-candidate.ts';

export type ReadFacts =
  | { ok: true; candidate: Candidate & { id?: string } }
  | { ok: false; errors: readonly FieldError[] | 'not-json' };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Facts from a file or a link: `{ id?, profile, nomination? }`, or a profile alone. Names and address may be missing, because
 * the calculator does not ask for them.
 */
export function readFacts(input: unknown, language: OfficialLanguage): ReadFacts {
  const whole =
    isObject(input) && !('profile' in input) && 'dateOfBirth' in input ? { profile: input } : input;
  const named =
    isObject(whole) && isObject(whole.profile)
      ? {
          ...whole,
          profile: {
            email: NOT_ASKED.email,
            familyName: NOT_ASKED.familyName,
            preferredLanguage: language,
            ...whole.profile,
          },
        }
      : whole;
  return parseCandidate(named, { language });
}

/** The same from text. */
export function readFactsText(text: string, language: OfficialLanguage): ReadFacts {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false, errors: 'not-json' };
  }
  return readFacts(input, language);
}
