import { parse } from '../boundary/parse.ts';
import { queryFlag } from '../boundary/query-flag.ts';
import { maybe, record } from '../boundary/record.ts';
import type { Request } from '../http/request.ts';
import { Refusal } from '../problem/refusal.ts';

const query = record({ explain: maybe(queryFlag) });
const nothing = record({});

/** Whether a candidate asks for the score with its explanation. @throws Refusal `invalid-query` */
export function scoreQuery(request: Request): { explain: boolean } {
  const parsed = parse(query, request.query, { language: request.language });
  if (!parsed.ok) throw new Refusal('invalid-query', { errors: parsed.errors });
  return { explain: parsed.value.explain === 'true' };
}

/** Refuses every parameter: a day asked for, say, would else be answered by today's. @throws Refusal `invalid-query` */
export function noQuery(request: Request): void {
  const parsed = parse(nothing, request.query, { language: request.language });
  if (!parsed.ok) throw new Refusal('invalid-query', { errors: parsed.errors });
}
