import type * as v from 'valibot';
import { parse } from '../boundary/parse.ts';
import type { Request } from '../http/request.ts';
import { Refusal } from '../problem/refusal.ts';

/** The body of a request, held against a schema. @throws Refusal `invalid-input` */
export function bodyOf<Schema extends v.GenericSchema>(
  schema: Schema,
  request: Request,
): v.InferOutput<Schema> {
  const parsed = parse(schema, request.json(), { language: request.language });
  if (!parsed.ok) throw new Refusal('invalid-input', { errors: parsed.errors });
  return parsed.value;
}
