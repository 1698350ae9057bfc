import { invitationClosed } from '../table/invitation.ts';
import { outboxPut } from '../table/outbox.ts';
import type { EndProfile } from './standing-change.ts';

/** Lets an invitation lapse that its candidate left unanswered; its profile cannot be invited again (IRPA 10.1(6)). */
export const expireInvitation: EndProfile = (before, at, { table }) => {
  const { invitation, ...kept } = before;
  if (!invitation) throw new Error(`profile ${before.profileId} holds no invitation`);
  const { profileId } = before;
  const { roundId } = invitation;
  const notification = {
    kind: 'invitation-lapsed' as const,
    profileId,
    about: roundId,
    at: at.toISOString(),
  };
  return {
    after: { ...kept, state: 'lapsed', version: before.version + 1 },
    items: [
      invitationClosed(table, { profileId, roundId }, 'lapsed', at.toISOString()),
      outboxPut(table, notification),
    ],
    notification,
  };
};
