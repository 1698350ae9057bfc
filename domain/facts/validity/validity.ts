import type { Day } from '../../calendar/day.ts';

/**
 * Days within which an expiry deserves a warning: those that a candidate invited since 2021-06-29 has to apply. The period
 * was longer at times (invitation-period.ts), so that no sentence says that it is this one.
 */
export const DAYS_TO_APPLY = 60;

/** How a fact that counts until the day before `expires` stands on a day. */
export function validityOn(day: Day, expires: Day): 'on-file' | 'expires-soon' | 'expired' {
  const left = expires - day;
  return left <= 0 ? 'expired' : left <= DAYS_TO_APPLY ? 'expires-soon' : 'on-file';
}

/** A day on which time alone changes what a fact counts for, and how. */
export interface FactChange {
  on: Day;
  code:
    | 'test-counts'
    | 'test-expires-soon'
    | 'test-expires'
    | 'credential-counts'
    | 'assessment-expires'
    | 'work-starts'
    | 'work-ends'
    | 'work-leaves-window'
    | 'certificate-counts'
    | 'nomination-counts'
    | 'service-completed';
}
