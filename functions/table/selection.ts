import * as v from 'valibot';
import { LAPSE_REASONS, type LapseReason } from '#domain/rounds/lapse-reasons';
import type { Ranked } from '#domain/rounds/rank-key';
import type { ItemType } from './item-type.ts';
import { roundKey } from './keys.ts';
import { getItem, type ReadAccess } from './read-items.ts';

/** A part of a round's frozen selection, best first. Chunks are numbered from 0. */
export interface SelectionChunk {
  candidates: Ranked[];
  /** The run that wrote it: a run that was overtaken by a later one can overwrite nothing. */
  attempt: number;
  /** Who of it is not invited and why; written when everybody else of the chunk is. */
  lapsed?: { id: string; reason: LapseReason }[];
}

export const CHUNK: ItemType<SelectionChunk> = {
  kind: 'chunk of a selection',
  shape: v.object({
    candidates: v.array(v.object({ id: v.string(), score: v.number(), submittedAt: v.string() })),
    attempt: v.number(),
    lapsed: v.exactOptional(v.array(v.object({ id: v.string(), reason: v.picklist(LAPSE_REASONS) }))),
  }),
};

/** @throws Error when the chunk does not exist: then the table has lost data, and the round must not go on. */
export async function readSelection(
  access: ReadAccess,
  roundId: string,
  chunk: number,
): Promise<SelectionChunk> {
  const item = await getItem(access, CHUNK, roundKey.selection(roundId, chunk));
  if (!item) throw new Error(`chunk ${chunk} of the frozen selection of ${roundId} is missing`);
  return item;
}
