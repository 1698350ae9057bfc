import type { IsoDate, IsoInstant } from '../profile/profile.ts';
import { type CutOff, isAtOrAbove } from './cut-off.ts';
import type { OmissionReason } from './lapse-reasons.ts';
import { type Registration, submittedBy } from './registration.ts';
import type { RoundState } from './round-states.ts';

/** What is public of a round, as far as it decides about a candidate. */
export interface HeldRound {
  id: string;
  lane: string;
  state: RoundState;
  scheduledAt: IsoInstant;
  registration?: Registration;
  minimumScore?: number;
  /** When the selection was made; absent before. */
  frozenAt?: IsoInstant;
  cutOff?: CutOff | null;
}

/** Where the candidate stands now. */
export interface OwnPlace {
  score: number;
  submittedAt: IsoInstant;
  expiresAt: IsoInstant;
  lanes: readonly string[];
  /** The day of that score. */
  scoredOn: IsoDate;
}

type AnswerToInvitation = 'issued' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn';

/** What a round did with the candidate: an invitation and what became of it, or why there is none. */
export type OwnSelection = { roundId: string } & (
  | { state: AnswerToInvitation | 'voided'; invitedAt: IsoInstant; closedAt?: IsoInstant }
  | { state: 'omitted'; reason: OmissionReason }
);

/** How a round ended for a candidate, with the reason. `invited` has the state of the invitation as its reason. */
export type RoundOutcome =
  | { outcome: 'invited'; reason: AnswerToInvitation }
  | { outcome: 'lapsed'; reason: Exclude<OmissionReason, 'round-voided'> }
  | { outcome: 'voided'; reason: 'round-voided' | 'invitation-voided' }
  | { outcome: 'submitted-after'; reason: 'submitted-after' }
  | { outcome: 'not-in-lane'; reason: 'not-in-lane' | 'in-no-program' }
  | { outcome: 'not-invited'; reason: NotInvitedReason };

type NotInvitedReason =
  /** Held the invitation of another round when the selection was made. */
  | 'held-invitation'
  /** Had accepted the invitation of another round. */
  | 'applied'
  /** Had let an invitation run out; the profile cannot be invited again (IRPA 10.1(6)). */
  | 'invitation-lapsed'
  | 'profile-expired'
  | 'below-minimum-score'
  | 'below-cut-off'
  /** At the score of the cut-off, submitted after it. */
  | 'later-submission'
  /** At score and instant of the cut-off; the order of the ids decided. */
  | 'tie'
  /** Would be selected as things stand now, so they stood otherwise then. */
  | 'changed-since';

/** What another round had made of the candidate by the time that this one selected. */
function takenElsewhere(frozenAt: IsoInstant, all: readonly OwnSelection[]): NotInvitedReason | undefined {
  for (const one of all) {
    if (one.state === 'omitted' || one.invitedAt > frozenAt) continue;
    if (one.closedAt === undefined || one.closedAt > frozenAt) return 'held-invitation';
    if (one.state === 'accepted') return 'applied';
    if (one.state === 'lapsed') return 'invitation-lapsed';
  }
  return undefined;
}

function ofSelected(round: HeldRound, own: OwnSelection): RoundOutcome {
  if (own.state === 'omitted')
    return own.reason === 'round-voided'
      ? { outcome: 'voided', reason: own.reason }
      : { outcome: 'lapsed', reason: own.reason };
  if (own.state !== 'voided') return { outcome: 'invited', reason: own.state };
  const whole = round.state === 'voiding' || round.state === 'voided';
  return { outcome: 'voided', reason: whole ? 'round-voided' : 'invitation-voided' };
}

function byRank({ cutOff, minimumScore = 0 }: HeldRound, place: OwnPlace): NotInvitedReason {
  if (place.score < minimumScore) return 'below-minimum-score';
  if (!cutOff) return 'changed-since';
  if (place.score === cutOff.score && place.submittedAt === cutOff.submittedAt) return 'tie';
  if (isAtOrAbove(cutOff, place)) return 'changed-since';
  return place.score === cutOff.score ? 'later-submission' : 'below-cut-off';
}

/**
 * How a round ended for a candidate. The round itself records it for a selected one. For any other it follows from the
 * public cut-off and the candidate's place: a round need not write a line for every candidate it did not invite.
 *
 * @param selections what all rounds did with the candidate
 * @returns `undefined` while the round has not decided about the candidate, or was cancelled
 */
export function outcomeOf(
  round: HeldRound,
  place: OwnPlace,
  selections: readonly OwnSelection[],
): RoundOutcome | undefined {
  const own = selections.find(({ roundId }) => roundId === round.id);
  if (own) return ofSelected(round, own);
  if (round.state === 'voiding' || round.state === 'voided')
    return { outcome: 'voided', reason: 'round-voided' };
  const { frozenAt } = round;
  if (round.state !== 'completed' || frozenAt === undefined) return undefined;
  if (place.submittedAt > submittedBy(round))
    return { outcome: 'submitted-after', reason: 'submitted-after' };
  const elsewhere = takenElsewhere(frozenAt, selections);
  if (elsewhere) return { outcome: 'not-invited', reason: elsewhere };
  if (place.expiresAt <= frozenAt) return { outcome: 'not-invited', reason: 'profile-expired' };
  if (place.lanes.length === 0) return { outcome: 'not-in-lane', reason: 'in-no-program' };
  if (!place.lanes.includes(round.lane)) return { outcome: 'not-in-lane', reason: 'not-in-lane' };
  return { outcome: 'not-invited', reason: byRank(round, place) };
}
