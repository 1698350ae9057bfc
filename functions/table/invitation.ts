import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { IsoInstant } from '#domain/profile/profile';
import type { InvitedProgram } from '#domain/rounds/invited-program';
import { profileKey } from './keys.ts';
import type { TransactItem } from './standing-transition.ts';

/** One invitation, kept with the profile for good: that it exists is the proof that the round invited this candidate. */
export interface Invitation {
  profileId: string;
  roundId: string;
  lane: string;
  /** The class invited in. */
  program: InvitedProgram | null;
  state: 'issued' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn';
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

/** Writes a new invitation, at most one a round and candidate: a second one fails the transaction. */
export function invitationPut(table: string, invitation: Invitation): TransactItem {
  return {
    Put: {
      TableName: table,
      Item: { ...profileKey.invitation(invitation.profileId, invitation.roundId), ...invitation },
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  };
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

/** The invitation of one round to one candidate, read consistently. */
export async function readInvitation(
  db: DynamoDBDocumentClient,
  table: string,
  profileId: string,
  roundId: string,
): Promise<Invitation | undefined> {
  const { Item } = await db.send(
    new GetCommand({
      TableName: table,
      Key: profileKey.invitation(profileId, roundId),
      ConsistentRead: true,
    }),
  );
  return Item as Invitation | undefined;
}
