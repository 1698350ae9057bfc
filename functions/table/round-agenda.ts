import * as v from 'valibot';
import type { IsoInstant } from '#domain/profile/profile';
import type { ItemType } from './item-type.ts';
import { roundKey } from './keys.ts';
import { getItem, queryPage, type ReadAccess } from './read-items.ts';

/** What waits for the pool: a round to begin, or with `undo` a round or its one invitation to be undone. */
export interface AgendaEntry {
  roundId: string;
  /** When the round was planned. An entry of an older release does not say: it came before all that do. */
  plannedAt?: IsoInstant;
  undo?: true;
  profileId?: string;
}

/** An entry with its place on the agenda. */
type Placed = AgendaEntry & { SK: string };

const ENTRY: ItemType<Placed> = {
  kind: 'entry of the agenda',
  shape: v.object({
    SK: v.string(),
    plannedAt: v.exactOptional(v.string()),
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
  /** Entries at most; absent: what one request gives. */
  limit?: number;
}

async function readAgenda(
  access: ReadAccess,
  { first, last, limit }: Slice,
  deadline?: AbortSignal,
): Promise<Placed[]> {
  const slice = {
    KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': roundKey.running.PK, ':first': first, ':last': last },
    ...(limit !== undefined && { Limit: limit }),
  };
  return (await queryPage(access, ENTRY, slice, { deadline })).items;
}

/** Where the rounds of an instant end: '~' sorts behind every id. */
const lastOf = (instant: IsoInstant): string => roundKey.agenda(instant, '~').SK;

const instantOf = ({ SK }: Placed): IsoInstant => SK.split('#')[1] ?? '';

/** Rounds by instant, those of one instant by when they were planned. Entries equal in both stay in order of their ids. */
function byTurn(a: Placed, b: Placed): number {
  const [one, other] = [a, b].map((entry) => `${instantOf(entry)}#${entry.plannedAt ?? ''}`);
  if (one === other || one === undefined || other === undefined) return 0;
  return one < other ? -1 : 1;
}

/**
 * What is due and comes first, read consistently: whatever is to be undone, then of the rounds of the earliest instant
 * the one that was planned first.
 */
export async function firstDue(access: ReadAccess, until: IsoInstant): Promise<AgendaEntry | undefined> {
  const due = { first: roundKey.undo('').SK, last: lastOf(until), limit: 2 };
  const [first, second] = await readAgenda(access, due);
  if (!first || first.undo || !second || instantOf(first) !== instantOf(second)) return first;
  const rivals = { first: first.SK, last: lastOf(instantOf(first)) };
  return (await readAgenda(access, rivals)).sort(byTurn)[0];
}

/** The ids of rounds that are due and have not begun, first come first, at most `limit`; whatever is to be undone. */
export async function waitingRounds(
  access: ReadAccess,
  { until, limit }: { until: IsoInstant; limit: number },
  deadline: AbortSignal,
): Promise<string[]> {
  // Instants begin with a digit; what is to be undone, with a character before all digits.
  const first = roundKey.agenda('0', '').SK;
  const entries = await readAgenda(access, { first, last: lastOf(until), limit }, deadline);
  return entries.sort(byTurn).map(({ roundId }) => roundId);
}
