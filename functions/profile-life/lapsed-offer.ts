import type { IsoInstant } from '#domain/profile/profile';
import { nominationMoved } from '../table/nomination.ts';
import type { Standing } from '../table/standing.ts';
import type { TransactItem } from '../writes/transact-item.ts';

/**
 * The standing without a nomination that was offered and not answered in time, or before the profile expired. No timer stands for an offer while the
 * profile holds an invitation, so it is settled when the profile comes back.
 */
export function withoutLapsedOffer(
  table: string,
  standing: Standing,
  at: IsoInstant,
): { standing: Standing; also: TransactItem[] } {
  const { offeredNomination: offer, ...rest } = standing;
  if (!offer || (at < offer.lapsesAt && standing.state !== 'expired')) return { standing, also: [] };
  const { profileId } = standing;
  return {
    standing: rest,
    also: [nominationMoved(table, { profileId, nominationId: offer.id }, 'lapsed', { at, by: 'time' })],
  };
}
