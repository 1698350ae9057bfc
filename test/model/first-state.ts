import { type ModelNotice, type ModelState, TROUBLES, type Trouble } from './state.ts';

/** The size of what is explored. */
export interface Bounds {
  candidates: number;
  rounds: number;
  runs: number;
  senders: number;
  officers: number;
  /** How many a round invites, and in chunks of how many. */
  size: number;
  chunkSize: number;
  /** What may go wrong or be ordered, and how often; nothing else. */
  left: Partial<Record<Trouble, number>>;
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const untold = (): ModelNotice => ({ outbox: false, messages: 0, receipt: 'none', mails: 0, unrecorded: 0 });

/** Before anything has happened. */
export function firstState(bounds: Bounds): ModelState {
  return {
    candidates: many(bounds.candidates, (place) => ({
      state: 'in-pool',
      version: 1,
      place,
      holds: null,
      due: null,
    })),
    rounds: many(bounds.rounds, () => ({
      state: 'unknown',
      attempt: 0,
      chunks: many(Math.ceil(bounds.size / bounds.chunkSize), () => null),
      count: 0,
      next: 0,
      issued: 0,
      lapsed: 0,
      undone: 0,
      voided: 0,
      kept: 0,
      singly: 0,
      frozen: [],
      ordered: null,
      heldBack: false,
    })),
    pairs: many(bounds.rounds, () =>
      many(bounds.candidates, () => ({
        outcome: 'none',
        told: { invited: untold(), voided: untold() },
        issues: 0,
        orders: 0,
        settled: 0,
        denied: false,
      })),
    ),
    agenda: [],
    holder: null,
    paused: false,
    number: 0,
    runs: many(bounds.runs, () => ({ at: 'idle' })),
    senders: many(bounds.senders, () => ({ at: 'idle' })),
    officers: many(bounds.officers, () => ({ at: 'idle' })),
    left: Object.fromEntries(
      TROUBLES.map((trouble) => [trouble, bounds.left[trouble] ?? 0]),
    ) as ModelState['left'],
    broken: null,
  };
}
