import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import type { CutOff } from '#domain/rounds/cut-off';
import type { LapseReason } from '#domain/rounds/lapse-reasons';
import type { PoolCount } from '#domain/rounds/pool-bands';
import { roundKey } from './keys.ts';

/** What asks for a round: the body of a message of the rounds queue. */
export interface RoundOrder {
  plan: string;
  /** UTC with milliseconds. */
  scheduledAt: IsoInstant;
  lane: string;
  size?: number;
  minimumScore?: number;
}

export interface PlannedRound extends RoundOrder {
  id: string;
  state: 'planned';
  plannedAt: IsoInstant;
}

interface BegunRound extends RoundOrder {
  id: string;
  plannedAt: IsoInstant;
  /** Rounds are numbered from 1 in the order in which they begin. */
  number: number;
  startedAt: IsoInstant;
  /** The last sign of life. */
  touchedAt: IsoInstant;
}

export interface SelectingRound extends BegunRound {
  state: 'selecting';
  /** Grows with every run that selects; only the latest one may freeze what it selected. */
  attempt: number;
}

interface FrozenRound extends BegunRound {
  frozenAt: IsoInstant;
  selected: number;
  /** SHA-256 of the selection's canonical text, hexadecimal. */
  digest: string;
  cutOff: CutOff | null;
  /** The rules in force on the day of the round's instant. */
  ruleset: string;
  /** The pool before the round; `null` when it had not been counted by then. */
  poolByBand: (PoolCount & { asOf: IsoDate }) | null;
  chunks: number;
  /** All chunks before this one are done. */
  nextChunk: number;
  issued: number;
  lapsed: Record<LapseReason, number>;
}

export interface InvitingRound extends FrozenRound {
  state: 'inviting';
}

export interface CompletedRound extends FrozenRound {
  state: 'completed';
  completedAt: IsoInstant;
}

export type Round = PlannedRound | SelectingRound | InvitingRound | CompletedRound;

/** The header of a round. @param consistent whether the latest write must be seen; default false */
export async function readRound(
  db: DynamoDBDocumentClient,
  table: string,
  roundId: string,
  consistent = false,
): Promise<Round | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: roundKey.header(roundId), ConsistentRead: consistent }),
  );
  return Item as Round | undefined;
}
