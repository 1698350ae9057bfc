import * as v from 'valibot';
import { fault } from '../boundary/fault.ts';
import { parse } from '../boundary/parse.ts';
import { maybe, record } from '../boundary/record.ts';
import type { Request } from '../http/request.ts';
import { Refusal } from '../problem/refusal.ts';

const DEFAULT_LIMIT = 20;
const HIGHEST_LIMIT = 100;

const limit = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}$/, fault('out-of-range', 1, HIGHEST_LIMIT)),
  v.transform(Number),
  v.check((value) => value >= 1 && value <= HIGHEST_LIMIT, fault('out-of-range', 1, HIGHEST_LIMIT)),
);

/** A cursor is the place where a page ended, wrapped so that nobody takes it for more. */
export const cursorOf = (last: string): string => Buffer.from(last).toString('base64url');

const cursor = v.pipe(
  v.string(),
  v.transform((text) => Buffer.from(text, 'base64url').toString()),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[\w-]{1,200}$/,
    fault('wrong-type', 'the `next` of an earlier page', 'le `next` d’une page précédente'),
  ),
);

const query = record({ limit: maybe(limit), cursor: maybe(cursor) });

/** Which page of the list a request asks for. @throws Refusal `invalid-query` */
export function listQuery(request: Request): { limit: number; after?: string } {
  const parsed = parse(query, request.query, { language: request.language });
  if (!parsed.ok) throw new Refusal('invalid-query', { errors: parsed.errors });
  const { limit: wanted = DEFAULT_LIMIT, cursor: after } = parsed.value;
  return { limit: wanted, ...(after === undefined ? {} : { after }) };
}

const exportPage = record({
  cursor: maybe(v.pipe(v.string(), v.regex(/^\d{1,6}$/, fault('not-allowed', 'next')), v.transform(Number))),
});

/** Which page of an export a request asks for: the chunk that it begins with. @throws Refusal `invalid-query` */
export function exportQuery(request: Request): number {
  const parsed = parse(exportPage, request.query, { language: request.language });
  if (!parsed.ok) throw new Refusal('invalid-query', { errors: parsed.errors });
  return parsed.value.cursor ?? 0;
}
