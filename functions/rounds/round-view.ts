import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import type { CutOff } from '#domain/rounds/cut-off';
import type { PoolCount } from '#domain/rounds/pool-bands';
import { type Registration, submittedBy } from '#domain/rounds/registration';
import type { RoundState } from '#domain/rounds/round-states';
import { frozenPart, type Lapses, type Round } from '../table/round.ts';

/** A round as everybody may see it. What is not known yet is `null`. */
export interface RoundView {
  id: string;
  /** Rounds are numbered in the order in which they begin. */
  number: number | null;
  plan: string;
  lane: string;
  state: RoundState;
  scheduledAt: IsoInstant;
  /** Invitations asked for; `null` when the minimum score alone decides. */
  size: number | null;
  minimumScore?: number;
  registration?: Registration;
  /** The last instant at which a candidate in the round can have submitted. */
  submittedBy: IsoInstant;
  /** Candidates in the frozen selection. */
  selected: number | null;
  issued: number | null;
  /** Selected and not invited, by reason. */
  lapsed: Lapses | null;
  /** Score and submission instant of the last one selected, inclusive; `null` also when the round selected none. */
  cutOff: CutOff | null;
  ruleset: string | null;
  /**
   * The general lane before the round, on the day of `asOf` in UTC, and when it was counted, which older rounds do not
   * say; `null` also when it had not been counted.
   */
  poolByBand: (PoolCount & { asOf: IsoDate; takenAt?: IsoInstant }) | null;
  /** SHA-256 of the frozen selection. */
  digest: string | null;
  /** Root of the Merkle tree over the frozen selection (RFC 9162, SHA-256): committed to before the first invitation. */
  merkleRoot: string | null;
  startedAt: IsoInstant | null;
  completedAt: IsoInstant | null;
  durationMs: number | null;
  /** Of a round that was cancelled before it began. */
  cancelledAt?: IsoInstant;
  /** Of a round that is being undone, or is. */
  voidOrderedAt?: IsoInstant;
  voidedAt?: IsoInstant | null;
  /** Invitations that are void; absent when none is. */
  voided?: number;
}

type TakenBack = Pick<RoundView, 'cancelledAt' | 'voidOrderedAt' | 'voidedAt' | 'voided'>;

function takenBack(round: Round): TakenBack {
  if (round.state === 'cancelled') return { cancelledAt: round.cancelledAt };
  if (round.state === 'voiding' || round.state === 'voided') {
    const { voidOrderedAt, voidedAt = null, voided } = round;
    return { voidOrderedAt, voidedAt, voided };
  }
  const voided = frozenPart(round)?.voidedSingly;
  return voided === undefined ? {} : { voided };
}

/** What everybody may know of a round. */
export function roundView(round: Round): RoundView {
  const { id, plan, lane, state, scheduledAt, size = null, minimumScore, registration } = round;
  const begun = 'startedAt' in round ? round : undefined;
  const frozen = frozenPart(round);
  const completedAt = 'completedAt' in round ? (round.completedAt ?? null) : null;
  return {
    id,
    number: begun?.number ?? null,
    plan,
    lane,
    state,
    scheduledAt,
    size,
    ...(minimumScore === undefined ? {} : { minimumScore }),
    ...(registration === undefined ? {} : { registration }),
    submittedBy: submittedBy(round),
    selected: frozen?.selected ?? null,
    issued: frozen?.issued ?? null,
    lapsed: frozen?.lapsed ?? null,
    cutOff: frozen?.cutOff ?? null,
    ruleset: frozen?.ruleset ?? null,
    poolByBand: frozen?.poolByBand ?? null,
    digest: frozen?.digest ?? null,
    merkleRoot: frozen?.merkleRoot ?? null,
    startedAt: begun?.startedAt ?? null,
    completedAt,
    ...takenBack(round),
    durationMs: completedAt && begun ? Date.parse(completedAt) - Date.parse(begun.startedAt) : null,
  };
}
