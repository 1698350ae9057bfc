import { nominationMoved } from '../table/nomination.ts';
import { outboxPut } from '../table/outbox.ts';
import type { EndProfile } from './standing-change.ts';

/** Takes a profile out of the pool for good when its twelve months are over, and tells its owner. */
export const expireProfile: EndProfile = (before, at, { table }) => {
  const { offeredNomination, ...kept } = before;
  const { profileId, expiresAt } = before;
  const notification = {
    kind: 'profile-expired' as const,
    profileId,
    about: expiresAt.slice(0, 10),
    at: at.toISOString(),
  };
  return {
    after: { ...kept, state: 'expired', version: before.version + 1 },
    items: [
      outboxPut(table, notification),
      ...(offeredNomination
        ? [
            nominationMoved(table, { profileId, nominationId: offeredNomination.id }, 'lapsed', {
              at: at.toISOString(),
              by: 'time',
            }),
          ]
        : []),
    ],
    notification,
  };
};
