/**
 * The life of a round.
 *
 * - `planned`: known, waiting for its instant or for the rounds before it.
 * - `selecting`: has the pool to itself; nobody is invited yet, so the selection may be made anew.
 * - `inviting`: the selection is frozen; every one of it is invited or recorded as lapsed, chunk by chunk.
 * - `completed`: reported. Final.
 */
export type RoundState = 'planned' | 'selecting' | 'inviting' | 'completed';
