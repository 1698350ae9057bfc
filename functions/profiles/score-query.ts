import { queryFlag } from '../boundary/query-flag.ts';
import { maybe, record } from '../boundary/record.ts';
import { queryOf } from '../http/parsed-request.ts';
import type { Request } from '../http/request.ts';

/** What may be asked of one's own score. */
export const ownScoreQuery = record({ explain: maybe(queryFlag) });
/** No parameter at all. */
export const noParameter = record({});

/** Whether a candidate asks for the score with its explanation. @throws Refusal `invalid-query` */
export function scoreQuery(request: Request): { explain: boolean } {
  return { explain: queryOf(ownScoreQuery, request).explain === 'true' };
}

/** Refuses every parameter: a day asked for, say, would else be answered by today's. @throws Refusal `invalid-query` */
export function noQuery(request: Request): void {
  queryOf(noParameter, request);
}
