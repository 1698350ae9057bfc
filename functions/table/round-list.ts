import * as v from 'valibot';
import type { RoundState } from '#domain/rounds/round-states';
import type { TableAccess } from '../clients/table-access.ts';
import type { Waiting } from '../writes/until-taken.ts';
import { getMany } from './get-many.ts';
import type { ItemType } from './item-type.ts';
import { roundKey } from './keys.ts';
import { type Page, queryPage, queryPages, type ReadAccess } from './read-items.ts';
import type { Round } from './round.ts';
import { ROUND } from './stored-round.ts';

/** DynamoDB takes as many keys in one request. */
const LARGEST_PAGE = 100;

/** A filtered page looks at so many headers at most, half a unit each, and so many entries of the list, a hundred a unit. */
const MOST_HEADERS = 200;
const MOST_ENTRIES = 2_000;

/** Which rounds are wanted; absent: any. */
export interface RoundFilter {
  lane?: string;
  state?: RoundState;
}

/** Some rounds of the public list, and where the next ones begin. */
export interface RoundPage {
  /** The latest scheduled instant first. */
  rounds: Round[];
  /** Behind which sort key to go on; absent when there are no more. */
  last?: string;
}

interface Entry {
  SK: string;
  roundId: string;
  /** Entries of an older release do not say. */
  lane?: string;
}

export const LISTING: ItemType<Entry> = {
  kind: 'entry of the list of rounds',
  shape: v.object({ SK: v.string(), roundId: v.string(), lane: v.exactOptional(v.string()) }),
};

type Access = Pick<TableAccess, 'db' | 'table' | 'random' | 'pause'>;

/** Every round of the list, read consistently, for work that has no caller waiting. */
export async function* everyRound(
  access: ReadAccess & Pick<Waiting, 'random' | 'sleep'>,
): AsyncGenerator<Round, void, undefined> {
  const { PK } = roundKey.listing('', '');
  const slice = {
    KeyConditionExpression: 'PK = :pk',
    ExpressionAttributeValues: { ':pk': PK },
    Limit: LARGEST_PAGE,
  };
  for await (const entries of queryPages(access, LISTING, slice)) {
    const keys = entries.map(({ roundId }) => roundKey.header(roundId));
    const headers = await getMany(access, keys);
    yield* keys.flatMap((key) => headers.get(ROUND, key) ?? []);
  }
}

function readEntries(
  after: string | undefined,
  limit: number,
  deadline: AbortSignal,
  access: Access,
): Promise<Page<Entry>> {
  const { PK } = roundKey.listing('', '');
  const slice = {
    KeyConditionExpression: 'PK = :pk',
    ExpressionAttributeValues: { ':pk': PK },
    ScanIndexForward: false,
    Limit: limit,
    ...(after === undefined ? {} : { ExclusiveStartKey: { PK, SK: after } }),
  };
  return queryPage(access, LISTING, slice, { deadline, consistent: false });
}

/** The rounds of entries, in their order. */
async function readHeaders(
  entries: readonly Entry[],
  deadline: AbortSignal,
  access: Access,
): Promise<{ SK: string; round: Round }[]> {
  const keys = entries.map(({ roundId }) => roundKey.header(roundId));
  const sleep = (milliseconds: number) => access.pause(milliseconds, deadline);
  const headers = await getMany({ ...access, sleep }, keys, { deadline, consistent: false });
  return entries.flatMap(({ SK, roundId }) => {
    const round = headers.get(ROUND, roundKey.header(roundId));
    return round ? [{ SK, round }] : [];
  });
}

/**
 * A page of the public list of rounds, newest first. Of filtered rounds a page is filled from as much of the list as it
 * takes, up to a bound; then it is shorter, or empty, and its `last` still leads on.
 *
 * @param page.after the `last` of the page before
 * @param page.limit at most 100
 */
export async function listRounds(
  { after, limit = LARGEST_PAGE, lane, state }: { after?: string; limit?: number } & RoundFilter,
  deadline: AbortSignal,
  access: Access,
): Promise<RoundPage> {
  const atOnce = lane === undefined && state === undefined ? limit : LARGEST_PAGE;
  const rounds: Round[] = [];
  let place = after;
  let headers = 0;
  for (let looked = 0; ; ) {
    const { items, last } = await readEntries(place, atOnce, deadline, access);
    const end = last === undefined ? items.at(-1)?.SK : undefined;
    const upTo = (SK: string): RoundPage => (SK === end ? { rounds } : { rounds, last: SK });
    const possible = items.filter((entry) => lane === undefined || (entry.lane ?? lane) === lane);
    while (possible.length > 0) {
      const batch = possible.splice(0, Math.min(limit, MOST_HEADERS - headers));
      headers += batch.length;
      for (const { SK, round } of await readHeaders(batch, deadline, access)) {
        if ((lane ?? round.lane) !== round.lane || (state ?? round.state) !== round.state) continue;
        rounds.push(round);
        if (rounds.length === limit) return upTo(SK);
      }
      if (headers === MOST_HEADERS) return upTo(batch.at(-1)?.SK ?? '');
    }
    looked += items.length;
    if (last === undefined) return { rounds };
    if (looked >= MOST_ENTRIES) return { rounds, last };
    place = last;
  }
}
