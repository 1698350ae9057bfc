import * as v from 'valibot';
import type { OfficialLanguage } from '#domain/profile/profile';
import { type Contradiction, isContradiction } from './contradiction.ts';
import { fault, inWords } from './fault.ts';
import type { FieldError } from './field-error.ts';
import { jsonPointer } from './json-pointer.ts';
import { unknownFields } from './unknown-fields.ts';

/** How many faults of one document are listed at most; more would be an answer far larger than the question. */
const MOST_ERRORS = 500;

export interface ParseOptions {
  /** Of the messages. Default `en`. */
  language?: OfficialLanguage;
  /** JSON Pointer of the place where the input stands in the document that was sent. Default `''`. */
  pointer?: string;
  /** True where a caller only asks: contradicting facts are distinguished and refuse nothing. Default `false`. */
  mayContradict?: boolean;
}

export type Parsed<Output> =
  | { ok: true; value: Output; contradictions: readonly Contradiction[] }
  | { ok: false; errors: FieldError[] };

/**
 * Holds a JSON value against a schema made of `record`, `list` and the scalars beside it.
 *
 * @returns the value, or every field at fault, all at once (the first 500), in the order of the schema, unknown fields last
 */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  { language = 'en', pointer = '', mayContradict = false }: ParseOptions = {},
): Parsed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, input);
  const unknown = unknownFields(schema, input);
  if (result.success && unknown.length === 0) return { ok: true, value: result.output, contradictions: [] };
  const faults = [
    ...(result.issues ?? []).map(({ path, message }) => ({
      path: (path ?? []).map(({ key }) => key as string | number),
      given: message,
    })),
    ...unknown.map((path) => ({ path, given: fault('unknown-field') })),
  ];
  const errors = new Map<string, FieldError>();
  for (const { path, given } of faults) {
    const at = pointer + jsonPointer(path);
    // One fault a field: what else is wrong with an empty name or with a day that does not exist says nothing more.
    if (!errors.has(at)) errors.set(at, { pointer: at, ...inWords(given, language) });
    if (errors.size === MOST_ERRORS) break;
  }
  const all = [...errors.values()];
  if (!mayContradict) return { ok: false, errors: all };
  const refused = all.filter((error) => !isContradiction(error));
  return refused.length === 0 && result.typed
    ? { ok: true, value: result.output, contradictions: all.filter(isContradiction) }
    : { ok: false, errors: refused };
}
