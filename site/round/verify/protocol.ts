import type { FindingCode } from '#domain/proofs/finding';
import type { CommittedRow } from '#domain/proofs/selection-leaf';

/** What the page hands to its worker: the public round, and what the reader gave. */
export interface VerifyRequest {
  round: unknown;
  sources: readonly (string | Blob)[];
}

/** Something that does not fit. */
export interface ShownFinding {
  code: FindingCode | 'unreadable-line';
  rank?: number;
  /** Of the input, counted from 1. */
  line?: number;
  /** The row as it was given. */
  row?: CommittedRow;
  /** The score with which a changed row is the one committed to; absent where no score makes it so. */
  committedScore?: number;
}

/** What came of a check. Most findings are left out when there are very many; `count` is of all. */
export type Verdict =
  | { kind: 'export'; rows: number; count: number; findings: ShownFinding[] }
  | { kind: 'proof'; row: CommittedRow; count: number; findings: ShownFinding[] }
  /** Not a line of it is an export or a proof, so there is nothing to find fault with. */
  | { kind: 'no-export' }
  /** It is of the round that it names, and not of this one. */
  | { kind: 'other-round'; of: 'export' | 'proof'; roundId: string }
  /** The round is not as a public round must be. */
  | { kind: 'round-unreadable' };

/** What the worker says: how far it is, then what came of it. */
export type VerifyMessage =
  | { type: 'progress'; done: number; total: number }
  | { type: 'verdict'; verdict: Verdict };
