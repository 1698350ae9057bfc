import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import type { RoundTerms } from '#domain/proofs/selection-leaf';
import type { CutOff } from '#domain/rounds/cut-off';
import type { LapseReason } from '#domain/rounds/lapse-reasons';
import type { PoolCount } from '#domain/rounds/pool-bands';
import { type Registration, submittedBy } from '#domain/rounds/registration';

/** What asks for a round: the body of a message of the rounds queue. */
export interface RoundOrder {
  plan: string;
  /** UTC with milliseconds. */
  scheduledAt: IsoInstant;
  lane: string;
  size?: number;
  minimumScore?: number;
  /** Until when a profile has to be submitted; absent: until the instant itself. */
  registration?: Registration;
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

/** Selected and not invited, by reason. A round of an older release knows nothing of a reason that is new. */
export type Lapses = Partial<Record<LapseReason, number>>;

export interface FrozenRound extends BegunRound {
  frozenAt: IsoInstant;
  selected: number;
  /** SHA-256 of the selection's canonical text, hexadecimal. */
  digest: string;
  /** Root of the Merkle tree over the selection, hexadecimal. */
  merkleRoot: string;
  cutOff: CutOff | null;
  /** The rules in force on the day of the round's instant. */
  ruleset: string;
  /** The pool before the round; `null` when it had not been counted by then. Older rounds do not say `takenAt`. */
  poolByBand: (PoolCount & { asOf: IsoDate; takenAt?: IsoInstant }) | null;
  chunks: number;
  /** All chunks before this one are done. */
  nextChunk: number;
  issued: number;
  lapsed: Lapses;
  /** Invitations that were voided one by one. */
  voidedSingly?: number;
}

export interface InvitingRound extends FrozenRound {
  state: 'inviting';
}

export interface CompletedRound extends FrozenRound {
  state: 'completed';
  completedAt: IsoInstant;
}

export interface CancelledRound extends Omit<PlannedRound, 'state'> {
  state: 'cancelled';
  cancelledAt: IsoInstant;
}

/** A round that is undone. It has a selection unless the undo was ordered before there was one. */
export interface UndoneRound extends BegunRound, Partial<Omit<FrozenRound, keyof BegunRound>> {
  state: 'voiding' | 'voided';
  completedAt?: IsoInstant;
  voidOrderedAt: IsoInstant;
  /** All chunks before this one are undone. */
  nextVoid: number;
  /** Invitations of the chunks undone that were open, and are void now. */
  voided: number;
  /** Invitations of the chunks undone that were closed already, and are left as they are. */
  kept: number;
  /** When the undo was complete. */
  voidedAt?: IsoInstant;
}

export type Round =
  | PlannedRound
  | SelectingRound
  | InvitingRound
  | CompletedRound
  | CancelledRound
  | UndoneRound;

/** The round with its selection, once that is frozen, whatever became of the round since. */
export function frozenPart(round: Round): FrozenRound | undefined {
  return 'frozenAt' in round && round.frozenAt !== undefined ? (round as FrozenRound) : undefined;
}

/** What the round was asked for, as it commits to it. */
export function termsOf(round: RoundOrder & { id: string }): RoundTerms {
  const { id, lane, size = null, minimumScore } = round;
  return {
    id,
    lane,
    size,
    ...(minimumScore === undefined ? {} : { minimumScore }),
    submittedBy: submittedBy(round),
  };
}
