import * as v from 'valibot';
import type { IsoInstant } from '#domain/profile/profile';
import type { ItemType } from './item-type.ts';
import { roundKey } from './keys.ts';
import { getItem, queryPage, type ReadAccess } from './read-items.ts';

/** What waits for the pool: a round to begin, or with `undo` a round or its one invitation to be undone. */
export interface AgendaEntry {
  roundId: string;
  undo?: true;
  profileId?: string;
}

const ENTRY: ItemType<AgendaEntry> = {
  kind: 'entry of the agenda',
  shape: v.object({
    roundId: v.string(),
    undo: v.exactOptional(v.literal(true)),
    profileId: v.exactOptional(v.string()),
  }),
};

/** Whether the order to void one invitation of a round still waits, read consistently. */
export async function isUndoOrdered(
  access: ReadAccess,
  { roundId, profileId }: { roundId: string; profileId: string },
  deadline?: AbortSignal,
): Promise<boolean> {
  return (await getItem(access, ENTRY, roundKey.undo(roundId, profileId), { deadline })) !== undefined;
}

interface Slice {
  /** The first and the last sort key. */
  first: string;
  last: string;
  /** Entries at most. */
  limit: number;
}

async function readAgenda(
  access: ReadAccess,
  { first, last, limit }: Slice,
  deadline?: AbortSignal,
): Promise<AgendaEntry[]> {
  const slice = {
    KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': roundKey.running.PK, ':first': first, ':last': last },
    Limit: limit,
  };
  return (await queryPage(access, ENTRY, slice, { deadline })).items;
}

/** Where the rounds that are due end. '~' sorts behind every id, so a round scheduled at `until` itself is due. */
const lastDue = (until: IsoInstant): string => roundKey.agenda(until, '~').SK;

/**
 * What is due and has not begun, at most `limit` entries, read consistently: first what is to be undone, then rounds,
 * first come first.
 */
export function dueEntries(access: ReadAccess, until: IsoInstant, limit: number): Promise<AgendaEntry[]> {
  return readAgenda(access, { first: roundKey.undo('').SK, last: lastDue(until), limit });
}

/** The ids of rounds that are due and have not begun, first come first, at most `limit`; whatever is to be undone. */
export async function waitingRounds(
  access: ReadAccess,
  { until, limit }: { until: IsoInstant; limit: number },
  deadline: AbortSignal,
): Promise<string[]> {
  // Instants begin with a digit; what is to be undone, with a character before all digits.
  const first = roundKey.agenda('0', '').SK;
  const entries = await readAgenda(access, { first, last: lastDue(until), limit }, deadline);
  return entries.map(({ roundId }) => roundId);
}
