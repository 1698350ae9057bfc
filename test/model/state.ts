/** What a candidate is to a round: their number is their rank, 0 the best. */
export interface ModelCandidate {
  state: 'in-pool' | 'ineligible' | 'invited' | 'withdrawn';
  version: number;
}

export interface ModelChunk {
  who: number[];
  attempt: number;
  /** Who of it is recorded as not invited; `null` until the chunk is closed. */
  lapsed: number[] | null;
}

export interface ModelRound {
  state: 'unknown' | 'planned' | 'selecting' | 'inviting' | 'completed';
  attempt: number;
  chunks: (ModelChunk | null)[];
  count: number;
  next: number;
  issued: number;
  lapsed: number;
  /** What the run that froze the round had selected. Nobody reads it but the invariants. */
  frozen: number[];
}

/** What a round and a candidate have with each other. */
export interface ModelPair {
  outcome: 'none' | 'invited' | 'omitted';
  /** How often the invitation was issued. Nobody reads it but the invariants. */
  issues: number;
  outbox: boolean;
  /** Messages waiting. */
  messages: number;
  /** `orphan`: claimed by somebody who died; anybody may take the claim over when it has run out. */
  receipt: 'none' | 'orphan' | 'settled' | number;
  mails: number;
  /** E-mails whose sender died before the receipt. Nobody reads it but the invariants. */
  unrecorded: number;
}

/** Where a run of a round stands between two requests, with what it has read. */
export type ModelRun =
  | { at: 'idle' }
  | { at: 'look' }
  | { at: 'agenda'; number: number }
  | { at: 'begin'; round: number; number: number }
  | { at: 'header'; round: number }
  | { at: 'attempt'; round: number }
  | { at: 'read'; round: number; attempt: number; found: number[]; shard: number }
  | { at: 'write'; round: number; attempt: number; selected: number[]; chunk: number }
  | { at: 'freeze'; round: number; attempt: number; selected: number[] }
  | { at: 'chunk'; round: number; chunk: number }
  | (Inviting & { at: 'know'; standing?: ModelCandidate; outcome?: ModelPair['outcome'] })
  | (Inviting & { at: 'issue'; version: number })
  | (Inviting & { at: 'queue' })
  | (Inviting & { at: 'close' })
  | { at: 'complete'; round: number };

export interface Inviting {
  round: number;
  chunk: number;
  who: number[];
  issued: number[];
  lapsed: number[];
}

/** A sender of e-mails, with the message that it works on. */
export type ModelSender =
  | { at: 'idle' }
  | {
      at: 'claim' | 'compose' | 'send' | 'skip' | 'settle';
      round: number;
      candidate: number;
      sent?: boolean;
    };

export interface ModelState {
  candidates: ModelCandidate[];
  rounds: ModelRound[];
  pairs: ModelPair[][];
  agenda: number[];
  holder: number | null;
  /** The number of the round that began last. */
  number: number;
  runs: ModelRun[];
  senders: ModelSender[];
  /** What the world may still do to the protocol. */
  left: { crashes: number; changes: number; duplicates: number; deadLetters: number };
  /** Rules that a step broke, as noticed by the step itself. */
  broken: string | null;
}

/** The size of what is explored. */
export interface Bounds {
  candidates: number;
  rounds: number;
  runs: number;
  senders: number;
  /** How many a round invites, and in chunks of how many. */
  size: number;
  chunkSize: number;
  left: ModelState['left'];
}

export function firstState(bounds: Bounds): ModelState {
  const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  return {
    candidates: many(bounds.candidates, () => ({ state: 'in-pool', version: 1 })),
    rounds: many(bounds.rounds, () => ({
      state: 'unknown',
      attempt: 0,
      chunks: many(Math.ceil(bounds.size / bounds.chunkSize), () => null),
      count: 0,
      next: 0,
      issued: 0,
      lapsed: 0,
      frozen: [],
    })),
    pairs: many(bounds.rounds, () =>
      many(bounds.candidates, () => ({
        outcome: 'none',
        issues: 0,
        outbox: false,
        messages: 0,
        receipt: 'none',
        mails: 0,
        unrecorded: 0,
      })),
    ),
    agenda: [],
    holder: null,
    number: 0,
    runs: many(bounds.runs, () => ({ at: 'idle' })),
    senders: many(bounds.senders, () => ({ at: 'idle' })),
    left: { ...bounds.left },
    broken: null,
  };
}
