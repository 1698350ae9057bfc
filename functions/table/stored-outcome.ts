import * as v from 'valibot';
import { LAPSE_REASONS } from '#domain/rounds/lapse-reasons';
import type { Invitation, SelectedOutcome } from './invitation.ts';
import type { ItemType } from './item-type.ts';
import { profileKey } from './keys.ts';
import { getItem, queryPage, type ReadAccess } from './read-items.ts';

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
