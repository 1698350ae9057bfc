import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';

/** A schema of OpenAPI 3.1, which is one of JSON Schema 2020-12. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
}

/** Steps of a pipe that JSON Schema has no words for: rules over several fields, and what becomes of a value that fits. */
const UNSPOKEN = ['check', 'raw_check', 'transform', 'trim'] as const;

/**
 * Named schemas, each once: where one holds another it refers to it. Objects are closed: a field that is not named is
 * refused in a request, and never in an answer.
 *
 * Pipes are described by their last schema, because `record` and `list` look at the kind of a value first. Whatever can not be
 * described is an error, so that no schema is emptied in silence.
 */
export function namedSchemas(
  definitions: Readonly<Record<string, v.GenericSchema>>,
): Record<string, JsonSchema> {
  const schemas = toJsonSchemaDefs(definitions, {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: [...UNSPOKEN],
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  return schemas as Record<string, JsonSchema>;
}
