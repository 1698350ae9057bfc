import type { JobOffer } from '../../profile/profile.ts';
import { isSkilledOccupation } from '../work/work-history.ts';

export type OfferState = 'counts' | 'not-supported' | 'part-time' | 'unskilled';

/**
 * What an offer counts for, on any day: it must be full-time, skilled, and backed by a labour market impact assessment or
 * exempt from one.
 */
export function offerState({ noc, fullTime, supported }: JobOffer): OfferState {
  if (!supported) return 'not-supported';
  if (!fullTime) return 'part-time';
  return isSkilledOccupation(noc) ? 'counts' : 'unskilled';
}

/** True for an offer that counts. */
export function isQualifyingOffer(offer: JobOffer): boolean {
  return offerState(offer) === 'counts';
}

/** The best qualifying offer, for section D: Major Group 00 is senior management. */
export function bestOffer(offers: readonly JobOffer[]): 'none' | 'skilled' | 'senior' {
  let best: 'none' | 'skilled' | 'senior' = 'none';
  for (const offer of offers) {
    if (!isQualifyingOffer(offer)) continue;
    if (offer.noc.startsWith('00')) return 'senior';
    best = 'skilled';
  }
  return best;
}
