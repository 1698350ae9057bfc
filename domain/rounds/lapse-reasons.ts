/** Why a candidate who was selected is not invited: what changed between the selection and the invitation. */
export const LAPSE_REASONS = [
  /** The profile was withdrawn. */
  'withdrawn',
  /** The profile's twelve months were over. */
  'expired',
  /** The candidate is in no programme any more. */
  'ineligible',
  /** Still in the pool, but not in the round's lane any more. */
  'no-longer-in-lane',
  /** Still in the lane, but ranked below the round's cut-off. */
  'below-cut-off',
  /** Holds the invitation of another round, or has answered it, or let it run out. */
  'invited-elsewhere',
  /** The score was not of the day any more, and no other could be had: something is broken. */
  'not-scored',
] as const;
export type LapseReason = (typeof LAPSE_REASONS)[number];

/** A count for every reason, all zero. */
export function noLapses(): Record<LapseReason, number> {
  return {
    withdrawn: 0,
    expired: 0,
    ineligible: 0,
    'no-longer-in-lane': 0,
    'below-cut-off': 0,
    'invited-elsewhere': 0,
    'not-scored': 0,
  };
}

/** Why a candidate who was selected will never hold an invitation of the round. */
export type OmissionReason =
  | LapseReason
  /** The round was undone before it came to them. */
  | 'round-voided';
