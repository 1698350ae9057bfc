import * as v from 'valibot';
import type { IsoInstant } from '#domain/profile/profile';
import type { ItemType } from './item-type.ts';
import { roundKey } from './keys.ts';
import { getItem, type ReadAccess } from './read-items.ts';

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
