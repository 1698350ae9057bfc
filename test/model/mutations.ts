/** Ways to get the protocol wrong, each of which must be noticed. */
export const MUTATIONS = [
  /** Inviting without asking whether the standing is still the one that was read. */
  'no-version-guard',
  /** An invitation may be written where there is one of the same round. */
  'no-invitation-guard',
  /** That somebody is not invited is written with the chunk, but not where their invitation would be. */
  'no-omission',
  /** A run that was overtaken may still write its chunks. */
  'no-attempt-on-chunks',
  /** A run that was overtaken may still freeze its selection. */
  'no-attempt-on-freeze',
  /** The pool is free as soon as the selection is frozen. */
  'release-at-freeze',
  /** A round begins whoever has the pool. */
  'begin-unguarded',
  /** The round that began stays on the agenda. */
  'agenda-kept',
  /** The pool is not given free with the completion, but would be by a write after it, before which the run may die. */
  'release-after-completion',
  /** A chunk is counted as often as it is closed. */
  'close-unguarded',
  /** The chunk is closed before its messages are queued, and there is no outbox. */
  'no-outbox',
  /** E-mails are sent without a claim. */
  'no-claim',
  /** The receipt is written before the e-mail is sent. */
  'receipt-first',
  /** A schedule that fires again plans its round again. */
  'plan-unguarded',
] as const;
export type Mutation = (typeof MUTATIONS)[number];
