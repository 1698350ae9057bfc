/** What a candidate is to a round: their number is their rank, 0 the best. */
export interface ModelCandidate {
  /** `applied`: took the invitation up, or let it run out. */
  state: 'in-pool' | 'ineligible' | 'invited' | 'applied' | 'withdrawn' | 'expired';
  version: number;
  /** Where their entry stands in the lane; `null` without an entry. */
  place: number | null;
  /** The round whose invitation they hold. */
  holds: number | null;
  /** What time asks for: the twelve months are over, another score counts; `done`: it has been. That it does is no new version. */
  due: 'ends' | 'turns' | 'done' | null;
}

export interface ModelChunk {
  who: readonly number[];
  attempt: number;
  /** Who of it is recorded as not invited; `null` until the chunk is closed. */
  lapsed: readonly number[] | null;
}

export interface ModelRound {
  state: 'unknown' | 'planned' | 'cancelled' | 'selecting' | 'inviting' | 'completed' | 'voiding' | 'voided';
  attempt: number;
  chunks: (ModelChunk | null)[];
  count: number;
  next: number;
  issued: number;
  lapsed: number;
  /** How many chunks are undone, with what they came to. */
  undone: number;
  voided: number;
  kept: number;
  /** Invitations that were voided one by one. */
  singly: number;
  /** What the run that froze the round had selected. Nobody reads it but the invariants. */
  frozen: readonly number[];
  /** What an officer has ordered. Nobody reads it but the invariants. */
  ordered: 'cancelled' | 'void' | null;
  /** Whether somebody said that a pause holds it back. Nobody reads it but the invariants. */
  heldBack: boolean;
}

/** One thing that a candidate is told. */
export interface ModelNotice {
  outbox: boolean;
  /** Messages waiting. */
  messages: number;
  /** `orphan`: claimed by somebody who died; anybody may take the claim over when it has run out. */
  receipt: 'none' | 'orphan' | 'settled' | number;
  mails: number;
  /** E-mails whose sender died before the receipt. Nobody reads it but the invariants. */
  unrecorded: number;
}

export const KINDS = ['invited', 'voided'] as const;
export type NoticeKind = (typeof KINDS)[number];

/** What a round and a candidate have with each other. */
export interface ModelPair {
  /** `closed`: answered, or left to run out; `stopped`: ruled out because the round is undone. */
  outcome: 'none' | 'issued' | 'closed' | 'voided' | 'omitted' | 'stopped';
  told: Record<NoticeKind, ModelNotice>;
  /** How often the invitation was issued. Nobody reads it but the invariants, nor what follows. */
  issues: number;
  /** Orders to void this one invitation, and how many of them are settled. */
  orders: number;
  settled: number;
  /** Whether such an order is on record as having found no invitation. */
  denied: boolean;
}

export const wasInvited = ({ outcome }: Pick<ModelPair, 'outcome'>): boolean =>
  outcome === 'issued' || outcome === 'closed' || outcome === 'voided';

/** The two reads of a candidate, which come in either order. */
export interface Known {
  standing?: ModelCandidate;
  outcome?: ModelPair['outcome'];
}

/** Where a run of a round stands between two requests, with what it has read. */
export type ModelRun =
  | { at: 'idle' }
  | { at: 'look' }
  | { at: 'agenda'; number: number; paused: boolean }
  | { at: 'begin'; round: number; number: number }
  | { at: 'header'; round: number }
  | { at: 'catch-up'; round: number }
  | { at: 'settle'; round: number; overdue: readonly number[]; left: readonly number[]; version?: number }
  | { at: 'attempt'; round: number; overdue: readonly number[] }
  | { at: 'read'; round: number; attempt: number; found: readonly number[]; shard: number }
  | { at: 'write'; round: number; attempt: number; selected: readonly number[]; chunk: number }
  | { at: 'freeze'; round: number; attempt: number; selected: readonly number[] }
  | { at: 'chunk'; round: number; chunk: number }
  | (Inviting & Known & { at: 'know' })
  | (Inviting & { at: 'renew'; version?: number })
  | (Inviting & { at: 'issue'; version: number; late: boolean })
  | (Inviting & { at: 'queue' })
  | (Inviting & { at: 'close' })
  | { at: 'complete'; round: number }
  | UndoingRun;

export interface Inviting {
  round: number;
  chunk: number;
  who: readonly number[];
  /** How many of them are dealt with. */
  done: number;
  issued: readonly number[];
  lapsed: readonly number[];
}

/** A run that undoes: a round chunk by chunk, or one invitation. */
export type UndoingRun =
  | { at: 'take-back'; round: number }
  | { at: 'undo-chunk'; round: number; chunk: number }
  | (Undoing & Known & { at: 'undo-know' })
  | (Undoing & { at: 'undo-issued'; version: number })
  | (Undoing & { at: 'undo-none' })
  | (Undoing & { at: 'undo-queue' })
  | (Undoing & { at: 'undo-close' })
  | { at: 'undo-complete'; round: number }
  | { at: 'single-header'; round: number; candidate: number }
  | (Known & { at: 'single-know'; round: number; candidate: number })
  | {
      at: 'single-settle';
      round: number;
      candidate: number;
      outcome: ModelPair['outcome'];
      version: number;
    }
  | { at: 'single-check'; round: number; candidate: number }
  | { at: 'single-queue'; round: number; candidate: number };

export interface Undoing {
  round: number;
  chunk: number;
  who: readonly number[];
  outcomes: readonly ('voided' | 'kept' | 'nobody')[];
}

/** An officer between reading the header and writing the order under the state that was read. */
export type ModelOfficer =
  | { at: 'idle' }
  | { at: 'read'; order: 'void' | 'cancel'; round: number }
  | { at: 'write'; order: 'void' | 'cancel'; round: number; seen: ModelRound['state'] }
  | { at: 'order-one'; round: number; candidate: number };

/** A sender of e-mails, with the message that it works on. */
export type ModelSender =
  | { at: 'idle' }
  | {
      at: 'claim' | 'compose' | 'send' | 'skip' | 'settle';
      kind: NoticeKind;
      round: number;
      candidate: number;
      sent?: boolean;
    };

/** All of it read-only. */
type Seen<T> = { readonly [Key in keyof T]: T[Key] extends object ? Seen<T[Key]> : T[Key] };

export interface ModelState {
  /** These three are changed by way of `change-state.ts` only, because states share what they have in common. */
  candidates: readonly Seen<ModelCandidate>[];
  rounds: readonly Seen<ModelRound>[];
  pairs: readonly (readonly Seen<ModelPair>[])[];
  /** What waits for the pool, in the table's order: see `agenda.ts`. */
  agenda: readonly string[];
  holder: number | null;
  paused: boolean;
  /** The number of the round that began last. */
  number: number;
  runs: ModelRun[];
  senders: ModelSender[];
  officers: ModelOfficer[];
  /** What the world may still do to the protocol. */
  left: Readonly<Record<Trouble, number>>;
  /** Rules that a step broke, as noticed by the step itself. */
  broken: string | null;
}

export const TROUBLES = [
  'crashes',
  'changes',
  'dues',
  'duplicates',
  'deadLetters',
  'voids',
  'singles',
  'cancels',
  'pauses',
  'resumes',
] as const;
export type Trouble = (typeof TROUBLES)[number];
