/**
 * The life of a round.
 *
 * - `planned`: known, waiting for its instant, for the rounds before it, or for the end of a pause.
 * - `selecting`: has the pool to itself and has invited no candidate yet, so it may select anew.
 * - `inviting`: the selection is frozen; every one of it is invited or recorded as lapsed, chunk by chunk.
 * - `completed`: reported.
 * - `cancelled`: taken off the agenda before it began. Final.
 * - `voiding`: being undone, chunk by chunk; it invites no more candidates.
 * - `voided`: undone. Final.
 */
export const ROUND_STATES = [
  'planned',
  'selecting',
  'inviting',
  'completed',
  'cancelled',
  'voiding',
  'voided',
] as const;
export type RoundState = (typeof ROUND_STATES)[number];
