import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import { type Ranked, rankKey } from '#domain/rounds/rank-key';

/** Primary key of an item of the one table. */
export interface Key {
  PK: string;
  SK: string;
}

/** Lanes and timers are spread over this many partitions, so that none is hot. Part of the data: never changed in place. */
export const SHARDS = 8;

/** The shard of an id: FNV-1a, stable over releases because stored keys depend on it. */
function shardOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % SHARDS;
}

export const profileKey = {
  facts: (profileId: string): Key => ({ PK: `PROFILE#${profileId}`, SK: 'FACTS' }),
  standing: (profileId: string): Key => ({ PK: `PROFILE#${profileId}`, SK: 'STANDING' }),
  invitation: (profileId: string, roundId: string): Key => ({
    PK: `PROFILE#${profileId}`,
    SK: `INVITATION#${roundId}`,
  }),
  nomination: (profileId: string, nominationId: string): Key => ({
    PK: `PROFILE#${profileId}`,
    SK: `NOMINATION#${nominationId}`,
  }),
  /** The receipt of one notification: `kind` and what it is about, e.g. `invited`, round id. */
  notice: (profileId: string, kind: string, about: string): Key => ({
    PK: `PROFILE#${profileId}`,
    SK: `NOTICE#${kind}#${about}`,
  }),
};

/** One active profile per person: the item exists while the person has one. */
export const personKey = (sub: string): Key => ({ PK: `PERSON#${sub}`, SK: 'ACTIVE' });

export const idempotencyKey = (sub: string, key: string): Key => ({
  PK: `IDEMPOTENCY#${sub}`,
  SK: key,
});

export const lanePartition = (lane: string, shard: number): string => `LANE#${lane}#${shard}`;

export const laneKey = (lane: string, ranked: Ranked): Key => ({
  PK: lanePartition(lane, shardOf(ranked.id)),
  SK: rankKey(ranked),
});

export const timerPartition = (day: IsoDate, shard: number): string => `DUE#${day}#${shard}`;

/** A timer sorts by its instant inside its day, so that a run reads only what is due. */
export const timerKey = (timer: { at: IsoInstant; kind: string; id: string }): Key => ({
  PK: timerPartition(timer.at.slice(0, 10), shardOf(timer.id)),
  SK: `${timer.at}#${timer.kind}#${timer.id}`,
});

/** From which day on the timers are read. */
export const timerCursorKey: Key = { PK: 'DUE#CURSOR', SK: 'CURSOR' };

export const roundKey = {
  header: (roundId: string): Key => ({ PK: `ROUND#${roundId}`, SK: 'ROUND' }),
  selection: (roundId: string, chunk: number): Key => ({
    PK: `ROUND#${roundId}`,
    SK: `SELECTION#${String(chunk).padStart(6, '0')}`,
  }),
  /** Apart from the header, which everybody may read a part of. */
  opening: (roundId: string): Key => ({ PK: `ROUND#${roundId}`, SK: 'OPENING' }),
  /** What happened to the round; `what` tells entries of one instant apart. */
  record: (roundId: string, at: IsoInstant, what: string): Key => ({
    PK: `ROUND#${roundId}`,
    SK: `RECORD#${at}#${what}`,
  }),
  /** The public list of rounds, newest last by scheduled instant. */
  listing: (scheduledAt: IsoInstant, roundId: string): Key => ({
    PK: 'ROUNDS',
    SK: `${scheduledAt}#${roundId}`,
  }),
  /** Which round has the pool now; a later one finishes it before it begins. */
  running: { PK: 'POOL', SK: 'RUNNING' } satisfies Key,
  /** Rounds that have not begun, in the order in which they will. */
  agenda: (scheduledAt: IsoInstant, roundId: string): Key => ({
    PK: 'POOL',
    SK: `AGENDA#${scheduledAt}#${roundId}`,
  }),
  /** What is to be undone: a round, or its invitation to one profile. '!' sorts before every instant. */
  undo: (roundId: string, profileId?: string): Key => ({
    PK: 'POOL',
    SK: profileId === undefined ? `AGENDA#!${roundId}` : `AGENDA#!${roundId}#${profileId}`,
  }),
  /** When rounds were paused and let go again. */
  pauseRecord: (at: IsoInstant, what: string): Key => ({ PK: 'POOL', SK: `RECORD#${at}#${what}` }),
};

/** The copy of what the feed says of completed rounds. */
export const feedKey = {
  /** How the copy stands. */
  state: { PK: 'FEED', SK: 'STATE' } satisfies Key,
  /** Some rounds of it, by their numbers. */
  page: (page: number): Key => ({ PK: 'FEED', SK: `PAGE#${String(page).padStart(6, '0')}` }),
};

/** A count of the pool by band, as of a day. */
export const poolSnapshotKey = (day: IsoDate): Key => ({ PK: 'POOL', SK: `SNAPSHOT#${day}` });

/** By which rules the pool is scored. */
export const poolRulesKey: Key = { PK: 'POOL', SK: 'RULES' };
