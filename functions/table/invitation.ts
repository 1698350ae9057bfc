import type { IsoInstant } from '#domain/profile/profile';
import type { InvitedProgram } from '#domain/rounds/invited-program';
import type { OmissionReason } from '#domain/rounds/lapse-reasons';
import type { TransactItem } from '../writes/transact-item.ts';
import { stored } from './item-type.ts';
import { profileKey } from './keys.ts';

/** One invitation, kept with the profile for good: that it exists is the proof that the round invited this candidate. */
export interface Invitation {
  profileId: string;
  roundId: string;
  lane: string;
  /** The class invited in. */
  program: InvitedProgram | null;
  /** `voided`: issued in error and cancelled (IRPA 10.2(5)). */
  state: 'issued' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn' | 'voided';
  /** As at the invitation: later changes of the profile do not touch it. */
  score: number;
  ruleset: string;
  submittedAt: IsoInstant;
  invitedAt: IsoInstant;
  /** The last instant to answer; the period of the invitation's day stays with it. */
  expiresAt: IsoInstant;
  /** When it left `issued`. */
  closedAt?: IsoInstant;
}

/**
 * That a round selected this candidate and does not invite them. It stands where the invitation would, so that a run
 * that slept through the decision cannot issue one after it.
 */
export interface Omission {
  profileId: string;
  roundId: string;
  state: 'omitted';
  reason: OmissionReason;
  at: IsoInstant;
}

/** What a round did with a candidate that it selected. */
export type SelectedOutcome = Invitation | Omission;

const firstOnly = (table: string, outcome: SelectedOutcome): TransactItem => ({
  Put: {
    TableName: table,
    Item: stored(profileKey.invitation(outcome.profileId, outcome.roundId), outcome),
    ConditionExpression: 'attribute_not_exists(PK)',
  },
});

/** Writes a new invitation, at most one a round and candidate: a second one fails the transaction. */
export function invitationPut(table: string, invitation: Invitation): TransactItem {
  return firstOnly(table, invitation);
}

/** Rules an invitation out; where there is one, or it is ruled out already, the transaction fails. */
export function omissionPut(table: string, omission: Omit<Omission, 'state'>): TransactItem {
  return firstOnly(table, { ...omission, state: 'omitted' });
}

/** Closes an invitation that is still open; of one closed already it fails the transaction. */
export function invitationClosed(
  table: string,
  { profileId, roundId }: Pick<Invitation, 'profileId' | 'roundId'>,
  state: Exclude<Invitation['state'], 'issued'>,
  at: IsoInstant,
): TransactItem {
  return {
    Update: {
      TableName: table,
      Key: profileKey.invitation(profileId, roundId),
      UpdateExpression: 'SET #state = :state, closedAt = :at',
      ConditionExpression: '#state = :issued',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':state': state, ':at': at, ':issued': 'issued' },
    },
  };
}
