import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import type { CutOff } from '#domain/rounds/cut-off';
import type { LapseReason } from '#domain/rounds/lapse-reasons';
import type { PoolCount } from '#domain/rounds/pool-bands';
import type { RoundState } from '#domain/rounds/round-states';
import type { Round } from '../table/round.ts';

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
  /** Candidates in the frozen selection. */
  selected: number | null;
  issued: number | null;
  /** Selected and not invited, by reason. */
  lapsed: Record<LapseReason, number> | null;
  /** Score and submission instant of the last one selected, inclusive; `null` also when nobody was. */
  cutOff: CutOff | null;
  ruleset: string | null;
  /** The general lane before the round; `null` also when it had not been counted. */
  poolByBand: (PoolCount & { asOf: IsoDate }) | null;
  /** SHA-256 of the frozen selection. */
  digest: string | null;
  startedAt: IsoInstant | null;
  completedAt: IsoInstant | null;
  durationMs: number | null;
}

/** What everybody may know of a round. */
export function roundView(round: Round): RoundView {
  const { id, plan, lane, state, scheduledAt, size = null, minimumScore } = round;
  const begun = state === 'planned' ? undefined : round;
  const frozen = state === 'inviting' || state === 'completed' ? round : undefined;
  const completedAt = state === 'completed' ? round.completedAt : null;
  return {
    id,
    number: begun?.number ?? null,
    plan,
    lane,
    state,
    scheduledAt,
    size,
    ...(minimumScore === undefined ? {} : { minimumScore }),
    selected: frozen?.selected ?? null,
    issued: frozen?.issued ?? null,
    lapsed: frozen?.lapsed ?? null,
    cutOff: frozen?.cutOff ?? null,
    ruleset: frozen?.ruleset ?? null,
    poolByBand: frozen?.poolByBand ?? null,
    digest: frozen?.digest ?? null,
    startedAt: begun?.startedAt ?? null,
    completedAt,
    durationMs: completedAt && begun ? Date.parse(completedAt) - Date.parse(begun.startedAt) : null,
  };
}
