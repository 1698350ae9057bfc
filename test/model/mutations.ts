/** Ways to get the holding of rounds wrong, each of which must be noticed. */
export const HOLDING_WRONG = [
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
  /** A round selects without asking whose twelve months are over, and whose score is of another day. */
  'select-without-catching-up',
  /** What time has done between selection and invitation is not asked for. */
  'invite-out-of-date',
  /** Who is brought up to date may have changed since they were read. */
  'settle-unguarded',
] as const;

/** Ways to get wrong what officers take back, stop and hold up. */
export const TAKING_BACK_WRONG = [
  /** A selection may be frozen although the round is ordered void. */
  'freeze-while-voiding',
  /** A chunk may be closed although the round is ordered void. */
  'close-while-voiding',
  /** A round may be completed although it is ordered void. */
  'complete-while-voiding',
  /** The order to void a round is written whatever has become of the round since it was read. */
  'void-order-unguarded',
  /** A completed round that is ordered void does not go on the agenda. */
  'undo-off-agenda',
  /** The round to be undone takes the pool from the one that has it. */
  'take-back-unguarded',
  /** The chunk that was under way is not undone. */
  'undo-stops-short',
  /** Who had no invitation yet is passed over by the undo, and not ruled out. */
  'undo-without-omission',
  /** An invitation is voided whatever the candidate has done since it was read. */
  'void-unguarded',
  /** Who is back in the pool has no entry in the lane. */
  'void-forgets-entry',
  /** Who is back in the pool ranks as if submitted only then. */
  'void-as-new',
  /** A chunk is counted as often as it is undone. */
  'undo-close-unguarded',
  /** That an invitation is void has no outbox entry. */
  'void-without-outbox',
  /** The e-mail that somebody is invited is sent although the invitation is void. */
  'announce-void',
  /** Settling an order to void one invitation does not ask whether the order still stands. */
  'single-order-unguarded',
  /** An invitation that was void before is counted again. */
  'single-counts-again',
  /** An order to void one invitation is carried out while its round is still inviting. */
  'single-before-its-round',
  /** A round begins although it is not planned any more. */
  'begin-cancelled',
  /** A round is cancelled whatever has become of it since it was read. */
  'cancel-unguarded',
  /** The cancelled round stays on the agenda. */
  'cancel-keeps-agenda',
  /** The cancelled round is forgotten, so that its schedule plans it anew. */
  'cancel-forgets',
  /** Whether rounds are paused is asked when looking, and not when beginning. */
  'pause-at-look-only',
  /** A round that a pause holds back is taken off the agenda. */
  'pause-drops-round',
  /** A pause stops what is to be undone as well. */
  'pause-stops-undo',
  /** Nobody says that a round is held back. */
  'held-back-silently',
] as const;

export type HoldingWrong = (typeof HOLDING_WRONG)[number];
export type TakingBackWrong = (typeof TAKING_BACK_WRONG)[number];
export type Mutation = HoldingWrong | TakingBackWrong;
