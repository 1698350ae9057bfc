import * as v from 'valibot';
import type { IsoInstant } from '#domain/profile/profile';
import type { ItemType } from './item-type.ts';
import { roundKey } from './keys.ts';
import { getItem, queryPage, type ReadAccess } from './read-items.ts';

/** The one item that says which round has the pool, and whether another one may have it next. */
export interface PoolHolder {
  /** The round that has begun and is not completed, or is being undone; absent when the pool is free. */
  roundId?: string;
  /** The number of the round that began last; absent before the first one. */
  number?: number;
  /** While it stands, no round begins. It is in this item so that beginning and pausing exclude each other. */
  pause?: Pause;
  /** When the pause was set or ended last; absent before the first one. */
  turnedAt?: IsoInstant;
}

/** Who paused all rounds, when, and why. */
export interface Pause {
  at: IsoInstant;
  /** The `sub` of the officer. */
  by: string;
  reason: string;
}

/** What waits for the pool: a round to begin, or with `undo` a round or its one invitation to be undone. */
export interface AgendaEntry {
  roundId: string;
  undo?: true;
  profileId?: string;
}

const HOLDER: ItemType<PoolHolder> = {
  kind: 'holder of the pool',
  shape: v.object({
    roundId: v.exactOptional(v.string()),
    number: v.exactOptional(v.number()),
    pause: v.exactOptional(v.object({ at: v.string(), by: v.string(), reason: v.string() })),
    turnedAt: v.exactOptional(v.string()),
  }),
};

/** Which round has the pool now, read consistently. */
export async function readPoolHolder(access: ReadAccess, deadline?: AbortSignal): Promise<PoolHolder> {
  return (await getItem(access, HOLDER, roundKey.running, { deadline })) ?? {};
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
