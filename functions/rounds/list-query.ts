import * as v from 'valibot';
import { LANES } from '#domain/categories/lanes';
import { ROUND_STATES } from '#domain/rounds/round-states';
import { fault } from '../boundary/fault.ts';
import { maybe, record } from '../boundary/record.ts';
import { oneOf } from '../boundary/scalars.ts';
import { queryOf } from '../http/parsed-request.ts';
import type { Request } from '../http/request.ts';
import type { RoundFilter } from '../table/round-list.ts';

const DEFAULT_LIMIT = 20;
const HIGHEST_LIMIT = 100;

const limit = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}$/, fault('out-of-range', 1, HIGHEST_LIMIT)),
  v.transform(Number),
  v.number(),
  v.integer(),
  v.minValue(1, fault('out-of-range', 1, HIGHEST_LIMIT)),
  v.maxValue(HIGHEST_LIMIT, fault('out-of-range', 1, HIGHEST_LIMIT)),
);

/** A cursor is the place where a page ended, wrapped so that no caller takes it for more. */
export const cursorOf = (last: string): string => Buffer.from(last).toString('base64url');

const INSTANT = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;

const NO_CURSOR = fault('wrong-type', 'the `next` of an earlier page', 'le `next` d’une page précédente');

/** @param name what stands behind the instant in the places of a list @param more further parameters */
function pageOf<More extends v.ObjectEntries>(name: string, more: More) {
  const place = new RegExp(`^${INSTANT}#${name}$`);
  const placeIn = (text: string): string => Buffer.from(text, 'base64url').toString();
  const cursor = v.pipe(
    v.string(),
    v.regex(/^[\w-]{1,400}$/, NO_CURSOR),
    v.check((text) => place.test(placeIn(text)), NO_CURSOR),
    v.transform(placeIn),
  );
  return record({ limit: maybe(limit), cursor: maybe(cursor), ...more });
}

/** Rounds by their ids. */
export const listPage = pageOf(String.raw`[\w-]{1,200}`, {
  lane: maybe(oneOf(LANES)),
  state: maybe(oneOf(ROUND_STATES)),
});
/** Happenings by what happened, some with the id of a profile. */
export const recordPage = pageOf(String.raw`[a-z-]{1,40}(?:#[\w.:-]{1,128})?`, {});

/** Where a page begins, behind the place of the last entry of the page before, and how many it holds at most. */
export interface Page {
  limit: number;
  after?: string;
}

/** Which page of the list a request asks for, and of which rounds. @throws Refusal `invalid-query` */
export function listQuery(request: Request): Page & RoundFilter {
  const { limit: wanted = DEFAULT_LIMIT, cursor: after, ...filter } = queryOf(listPage, request);
  return { limit: wanted, ...(after === undefined ? {} : { after }), ...filter };
}

/** Which page of a record a request asks for. @throws Refusal `invalid-query` */
export function recordQuery(request: Request): Page {
  const { limit: wanted = HIGHEST_LIMIT, cursor: after } = queryOf(recordPage, request);
  return { limit: wanted, ...(after === undefined ? {} : { after }) };
}

/** The first page of a record. */
export const FIRST_PAGE: Page = { limit: HIGHEST_LIMIT };

/** A page of an export. */
export const exportPage = record({
  cursor: maybe(v.pipe(v.string(), v.regex(/^\d{1,6}$/, fault('not-allowed', 'next')), v.transform(Number))),
});

/** Which page of an export a request asks for: the chunk that it begins with. @throws Refusal `invalid-query` */
export function exportQuery(request: Request): number {
  return queryOf(exportPage, request).cursor ?? 0;
}
