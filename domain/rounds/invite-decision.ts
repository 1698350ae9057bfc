import type { IsoInstant } from '../profile/profile.ts';
import type { ProfileState } from '../standing/states.ts';
import { type CutOff, isAtOrAbove } from './cut-off.ts';
import type { LapseReason } from './lapse-reasons.ts';

/** What is known of a selected candidate at the moment of inviting: nothing that time has made due is left undone. */
export interface CandidateNow {
  state: ProfileState;
  score: number;
  submittedAt: IsoInstant;
  lanes: readonly string[];
}

export type InviteDecision = 'issue' | LapseReason;

const LAPSED_BY_STATE: Record<Exclude<ProfileState, 'in-pool'>, LapseReason> = {
  ineligible: 'ineligible',
  invited: 'invited-elsewhere',
  applied: 'invited-elsewhere',
  lapsed: 'invited-elsewhere',
  withdrawn: 'withdrawn',
  expired: 'expired',
};

/**
 * Whether a round invites a selected candidate now. It still invites one who changed since, while they rank in the lane
 * at the cut-off or above it, as an application would still be taken then (IRPA 11.2(2)(b)).
 */
export function decideInvitation(round: { lane: string; cutOff: CutOff }, now: CandidateNow): InviteDecision {
  if (now.state !== 'in-pool') return LAPSED_BY_STATE[now.state];
  if (!now.lanes.includes(round.lane)) return 'no-longer-in-lane';
  return isAtOrAbove(round.cutOff, now) ? 'issue' : 'below-cut-off';
}
