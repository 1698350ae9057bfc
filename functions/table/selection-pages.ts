import type { Ranked } from '#domain/rounds/rank-key';
import { roundKey } from './keys.ts';
import { queryPage, type ReadAccess } from './read-items.ts';
import { CHUNK } from './selection.ts';

/** What must be known of a frozen round to read its selection. */
export interface FrozenSelection {
  roundId: string;
  /** Candidates in all. */
  selected: number;
  /** Chunks that are the round's; a run that was overtaken may have left others behind these. */
  chunks: number;
}

/** Some of a frozen selection, in order. */
export interface SelectionPage {
  candidates: Ranked[];
  /** How many stand before the first of them. */
  from: number;
  /** The chunk that the next page begins with; absent when there is none. */
  next?: number;
}

/**
 * A page of a frozen selection, read consistently, in one request: at most 1 MB of it, as DynamoDB has it.
 *
 * @param page.chunk the first chunk, from 0
 * @param page.most chunks at most; default: as many as come
 * @throws Error when a chunk is missing: then the table has lost data
 */
export async function readSelectionPage(
  { roundId, selected, chunks }: FrozenSelection,
  page: { chunk: number; most?: number },
  deadline: AbortSignal,
  access: ReadAccess,
): Promise<SelectionPage> {
  if (page.chunk >= chunks) return { candidates: [], from: selected };
  const [first, last] = [roundKey.selection(roundId, page.chunk), roundKey.selection(roundId, chunks - 1)];
  const slice = {
    KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': first.PK, ':first': first.SK, ':last': last.SK },
    ...(page.most === undefined ? {} : { Limit: page.most }),
  };
  const { items } = await queryPage(access, CHUNK, slice, { deadline });
  const read = items.map(({ candidates }) => candidates);
  const [opening] = read;
  if (!opening) throw new Error(`chunk ${page.chunk} of the frozen selection of ${roundId} is missing`);
  // All chunks but the last are equally long.
  const from = page.chunk === chunks - 1 ? selected - opening.length : page.chunk * opening.length;
  const next = page.chunk + read.length;
  return { candidates: read.flat(), from, ...(next < chunks ? { next } : {}) };
}
