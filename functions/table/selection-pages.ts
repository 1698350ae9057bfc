import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Ranked } from '#domain/rounds/rank-key';
import type { TableAccess } from '../clients/table-access.ts';
import { roundKey } from './keys.ts';
import type { SelectionChunk } from './selection.ts';

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
  { db, table }: Pick<TableAccess, 'db' | 'table'>,
): Promise<SelectionPage> {
  if (page.chunk >= chunks) return { candidates: [], from: selected };
  const [first, last] = [roundKey.selection(roundId, page.chunk), roundKey.selection(roundId, chunks - 1)];
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': first.PK, ':first': first.SK, ':last': last.SK },
      ConsistentRead: true,
      ...(page.most === undefined ? {} : { Limit: page.most }),
    }),
    { abortSignal: deadline },
  );
  const read = (Items as SelectionChunk[]).map(({ candidates }) => candidates);
  const [opening] = read;
  if (!opening) throw new Error(`chunk ${page.chunk} of the frozen selection of ${roundId} is missing`);
  // All chunks but the last are equally long.
  const from = page.chunk === chunks - 1 ? selected - opening.length : page.chunk * opening.length;
  const next = page.chunk + read.length;
  return { candidates: read.flat(), from, ...(next < chunks ? { next } : {}) };
}
