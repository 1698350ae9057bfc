import type { CommittedRow } from '#domain/proofs/selection-leaf';
import type { RoundView } from '#functions/rounds/round-view';
import type { WholeTable } from '../../test/finished-round/whole-table.ts';
import type { RankedPopulation } from './rank-again.ts';

/** What the API tells one candidate of the round. */
export interface Answer {
  /** From 1, by the second way; `null` for a candidate who does not rank. */
  rank: number | null;
  state: string;
  outcome: string;
  reason: string;
  /** The proof of their own place; `null` when there is none. */
  proof: { row: CommittedRow; inclusionPath: string[] } | null;
}

/** Everything that can be seen of a round when nothing goes on any more, and what there was before it. */
export interface Observation {
  size: number;
  population: RankedPopulation;
  round: RoundView;
  record: readonly { what: string; issued?: number }[];
  exported: { rows: CommittedRow[]; leaves: string[] };
  table: WholeTable;
  /** E-mails since the round was called. */
  mails: readonly { to: readonly string[]; subject: string }[];
  /** Messages in every queue, dead-letter queues too. */
  queues: readonly { name: string; depth: number }[];
  answers: readonly Answer[];
}
