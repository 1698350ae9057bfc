import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { LapseReason } from '#domain/rounds/lapse-reasons';
import type { Ranked } from '#domain/rounds/rank-key';
import { roundKey } from './keys.ts';

/** A part of a round's frozen selection, best first. Chunks are numbered from 0. */
export interface SelectionChunk {
  candidates: Ranked[];
  /** The run that wrote it: a run that was overtaken by a later one can overwrite nothing. */
  attempt: number;
  /** Who of it is not invited and why; written when everybody else of the chunk is. */
  lapsed?: { id: string; reason: LapseReason }[];
}

/** @throws Error when the chunk does not exist: then the table has lost data, and the round must not go on. */
export async function readSelection(
  db: DynamoDBDocumentClient,
  table: string,
  roundId: string,
  chunk: number,
): Promise<SelectionChunk> {
  const { Item } = await db.send(
    new GetCommand({
      TableName: table,
      Key: roundKey.selection(roundId, chunk),
      ConsistentRead: true,
    }),
  );
  if (!Item) throw new Error(`chunk ${chunk} of the frozen selection of ${roundId} is missing`);
  return Item as unknown as SelectionChunk;
}
