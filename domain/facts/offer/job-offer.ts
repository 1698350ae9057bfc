import type { JobOffer } from '../../profile/profile.ts';
import { type Classification, isSkilledOccupation } from '../../rulebook/occupations/classification.ts';
import { isUnitGroup } from '../../rulebook/occupations/unit-groups.ts';

export type OfferState = 'counts' | 'unknown-occupation' | 'not-supported' | 'part-time' | 'unskilled';

/** A job offer, and what it counts for on any day of a classification. */
export interface ClassedOffer {
  noc: string;
  fullTime: boolean;
  state: OfferState;
  /** In Major Group 00, senior management. */
  senior: boolean;
}

const NONE: readonly never[] = [];

/** It must be full-time, skilled, and backed by a labour market impact assessment or exempt from one. */
function stateOf({ noc, fullTime, supported }: JobOffer, by: Classification): OfferState {
  const skilled = isSkilledOccupation(noc, by);
  if (!skilled && !isUnitGroup(noc)) return 'unknown-occupation';
  if (!supported) return 'not-supported';
  if (!fullTime) return 'part-time';
  return skilled ? 'counts' : 'unskilled';
}

/** @param by what says which occupations are skilled */
export function classedOffers(offers: readonly JobOffer[], by: Classification): readonly ClassedOffer[] {
  if (offers.length === 0) return NONE;
  const classed: ClassedOffer[] = [];
  for (const offer of offers) {
    const { noc, fullTime } = offer;
    classed.push({ noc, fullTime, state: stateOf(offer, by), senior: noc.startsWith('00') });
  }
  return classed;
}

/** True for an offer that counts. */
export function isQualifyingOffer({ state }: ClassedOffer): boolean {
  return state === 'counts';
}

/** True for a full-time offer in one of some occupations, whether or not it was assessed. */
export function isOfferAmong(
  { noc, fullTime }: Pick<JobOffer, 'noc' | 'fullTime'>,
  occupations: ReadonlySet<string>,
): boolean {
  return fullTime && occupations.has(noc);
}

/** The best qualifying offer, for section D. */
export function bestOffer(offers: readonly ClassedOffer[]): 'none' | 'skilled' | 'senior' {
  let best: 'none' | 'skilled' | 'senior' = 'none';
  for (const { state, senior } of offers) {
    if (state !== 'counts') continue;
    if (senior) return 'senior';
    best = 'skilled';
  }
  return best;
}
