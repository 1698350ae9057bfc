import type { IsoInstant } from '#domain/profile/profile';

/** Everything that happens because time passes. The scheduled function takes what is due. */
export const TIMER_KINDS = [
  'rescore',
  'expire-profile',
  'expire-invitation',
  'lapse-nomination',
  'notify',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];

/**
 * `id` is the profile's id, except for `notify`: `profileId#kind#about`, a notification that was written with its cause
 * and is not known to be sent.
 */
export interface Timer {
  at: IsoInstant;
  kind: TimerKind;
  id: string;
}
