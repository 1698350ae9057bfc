import type { OfficialLanguage } from '#domain/profile/profile';
import type { Text } from '#domain/sentences/text';
import type { JsonSchema } from './json-schema.ts';
import type { Operation } from './operation.ts';

const STILL_THE_SAME: Text = {
  en: 'The answer is still the one that If-None-Match names.',
  fr: 'La réponse est toujours celle que nomme If-None-Match.',
};

/**
 * Adds what every `GET` has: the server tags its answer and knows the tag again. An endpoint that gives a tag of its own, as
 * that of a profile does, answers no `If-None-Match`.
 */
export function withEntityTag(method: string, operation: Operation): Operation {
  const { answer, headers = [] } = operation;
  const { headers: given = [] } = answer;
  if (method !== 'GET' || answer.status !== 200 || given.includes('ETag')) return operation;
  return {
    ...operation,
    headers: [...headers, 'If-None-Match'],
    answer: { ...answer, headers: [...given, 'ETag'] },
  };
}

/** The answer to a caller who has it already, of the routes that know their tag again. */
export function notModifiedAnswer(
  { headers = [] }: Operation,
  language: OfficialLanguage,
): Record<string, JsonSchema> {
  if (!headers.includes('If-None-Match')) return {};
  const said = ['ETag', 'Cache-Control'].map((name) => [name, { $ref: `#/components/headers/${name}` }]);
  return { 304: { description: STILL_THE_SAME[language], headers: Object.fromEntries(said) } };
}
