import * as v from 'valibot';
import type { IsoInstant } from '#domain/profile/profile';
import type { InvitedProgram } from '#domain/rounds/invited-program';
import { LAPSE_REASONS, type OmissionReason } from '#domain/rounds/lapse-reasons';
import type { TransactItem } from '../writes/transact-item.ts';
import { type ItemType, stored } from './item-type.ts';
import { profileKey } from './keys.ts';
import { getItem, queryPage, type ReadAccess } from './read-items.ts';

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

/** What a round did with somebody whom it selected. */
export type SelectedOutcome = Invitation | Omission;

const ids = { profileId: v.string(), roundId: v.string() };

/** What a round did with a candidate, as it is stored. */
export const OUTCOME: ItemType<SelectedOutcome> = {
  kind: 'outcome of a round',
  shape: v.variant('state', [
    v.object({
      ...ids,
      lane: v.string(),
      program: v.nullable(v.picklist(['pnp', 'cec', 'fsw', 'fst'])),
      state: v.picklist(['issued', 'accepted', 'declined', 'lapsed', 'withdrawn', 'voided']),
      score: v.number(),
      ruleset: v.string(),
      submittedAt: v.string(),
      invitedAt: v.string(),
      expiresAt: v.string(),
      closedAt: v.exactOptional(v.string()),
    }),
    v.object({
      ...ids,
      state: v.literal('omitted'),
      reason: v.picklist([...LAPSE_REASONS, 'round-voided']),
      at: v.string(),
    }),
  ]),
};

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

/** What a round has done with one candidate so far, read consistently. */
export function readOutcome(
  access: ReadAccess,
  { profileId, roundId }: Pick<Invitation, 'profileId' | 'roundId'>,
  deadline?: AbortSignal,
): Promise<SelectedOutcome | undefined> {
  return getItem(access, OUTCOME, profileKey.invitation(profileId, roundId), { deadline });
}

/** The invitation of one round to one candidate, read consistently; `undefined` also where it was ruled out. */
export async function readInvitation(
  access: ReadAccess,
  { profileId, roundId }: Pick<Invitation, 'profileId' | 'roundId'>,
): Promise<Invitation | undefined> {
  const outcome = await readOutcome(access, { profileId, roundId });
  return outcome?.state === 'omitted' ? undefined : outcome;
}

/** What rounds have done with a candidate: their invitations, and where they were selected and not invited. */
export async function readOutcomes(
  access: ReadAccess,
  profileId: string,
  deadline: AbortSignal,
): Promise<SelectedOutcome[]> {
  const { PK, SK } = profileKey.invitation(profileId, '');
  const slice = {
    KeyConditionExpression: 'PK = :pk AND begins_with(SK, :invitations)',
    ExpressionAttributeValues: { ':pk': PK, ':invitations': SK },
  };
  return (await queryPage(access, OUTCOME, slice, { deadline })).items;
}
