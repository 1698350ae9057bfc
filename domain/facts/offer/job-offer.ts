import type { Day } from '../../calendar/day.ts';
import type { PreparedCandidate } from '../../candidate/candidate-facts.ts';
import type { JobOffer } from '../../profile/profile.ts';
import { IN_CANADA, teerOf } from '../work/work-history.ts';

/** Full-time, skilled, and backed by a labour market assessment or exempt from one. */
export function isQualifyingOffer({ noc, fullTime, supported }: JobOffer): boolean {
  return supported && fullTime && teerOf(noc) <= 3;
}

/** The best qualifying offer, for section D: Major Group 00 is senior management. */
export function bestOffer({ jobOffers }: PreparedCandidate): 'none' | 'skilled' | 'senior' {
  let best: 'none' | 'skilled' | 'senior' = 'none';
  for (const offer of jobOffers) {
    if (!isQualifyingOffer(offer)) continue;
    if (offer.noc.startsWith('00')) return 'senior';
    best = 'skilled';
  }
  return best;
}

/** True for a person who works in Canada on the day with authorisation. */
export function worksInCanada({ own }: PreparedCandidate, day: Day): boolean {
  return own.work.spans.some(({ uses, from, to }) => (uses & IN_CANADA) !== 0 && from <= day && day <= to);
}
