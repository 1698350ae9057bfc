import { nominationMoved } from '../table/nomination.ts';
import type { DecideChange } from './standing-change.ts';

/** Lets a nomination lapse that the candidate did not answer within its thirty days. */
export const lapseNomination: DecideChange = (before, at, { table }) => {
  const { offeredNomination, ...kept } = before;
  if (!offeredNomination) throw new Error(`profile ${before.profileId} is offered no nomination`);
  const { profileId } = before;
  return {
    after: { ...kept, version: before.version + 1 },
    items: [
      nominationMoved(table, { profileId, nominationId: offeredNomination.id }, 'lapsed', {
        at: at.toISOString(),
        by: 'time',
      }),
    ],
  };
};
