import type { IsoInstant } from '../profile/profile.ts';

/**
 * Until when a profile has to be submitted to be in a round. Without a word of it: until the round's instant.
 * `before-day`: before the UTC day of the round, so that no candidate submits for a round that is in the news already.
 */
export const REGISTRATIONS = ['before-day'] as const;
export type Registration = (typeof REGISTRATIONS)[number];

/**
 * The last instant at which a candidate in the round can have submitted.
 *
 * @throws RangeError when the instant of the round is none
 * @example submittedBy({ scheduledAt: '2026-02-18T14:00:00.000Z', registration: 'before-day' })
 *   // '2026-02-17T23:59:59.999Z'
 */
export function submittedBy(round: { scheduledAt: IsoInstant; registration?: Registration }): IsoInstant {
  if (round.registration === undefined) return round.scheduledAt;
  const midnight = Date.parse(`${round.scheduledAt.slice(0, 10)}T00:00:00.000Z`);
  return new Date(midnight - 1).toISOString();
}
