import type * as v from 'valibot';
import { parse } from '../boundary/parse.ts';
import { Refusal } from '../problem/refusal.ts';
import type { Request } from './request.ts';

/** The body of a request, held against a schema. @throws Refusal `invalid-input` */
export function bodyOf<Schema extends v.GenericSchema>(
  schema: Schema,
  request: Request,
): v.InferOutput<Schema> {
  const parsed = parse(schema, request.json(), { language: request.language });
  if (!parsed.ok) throw new Refusal('invalid-input', { errors: parsed.errors });
  return parsed.value;
}

/** The query of a request, held against a schema. @throws Refusal `invalid-query` */
export function queryOf<Schema extends v.GenericSchema>(
  schema: Schema,
  request: Request,
): v.InferOutput<Schema> {
  const parsed = parse(schema, request.query, { language: request.language });
  if (!parsed.ok) throw new Refusal('invalid-query', { errors: parsed.errors });
  return parsed.value;
}
