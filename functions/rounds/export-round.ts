import { toHex } from '#domain/proofs/hex';
import type { CommittedRow } from '#domain/proofs/selection-leaf';
import { Refusal } from '../problem/refusal.ts';
import { readCommittedRound } from '../proofs/committed-round.ts';
import { committedRows, leavesOf } from '../proofs/committed-rows.ts';

import { readSelectionPage } from '../table/selection-pages.ts';
import type { RoundsDependencies } from './dependencies.ts';

/** So many chunks of the selection in an answer: some 2,000 rows of 240 bytes, far below the 6 MB it may have. */
const CHUNKS_A_PAGE = 80;

/** A page of a round's selection with everything that opens its commitment. Ids, points and instants only. */
export interface ExportPage {
  roundId: string;
  /** In order of rank. */
  rows: CommittedRow[];
  /** The leaf hashes of these rows, hexadecimal: they name the row that was changed when the root does not fit. */
  leaves: string[];
  /** Where the next page begins; absent on the last one. */
  next?: string;
}

/**
 * Exports a frozen selection, page by page.
 *
 * @param page.chunk the `next` of the page before, as a number; 0 for the first
 * @throws Refusal `not-found` for a round that has not committed to a selection
 */
export async function exportRound(
  { roundId, chunk }: { roundId: string; chunk: number },
  deadline: AbortSignal,
  deps: Pick<RoundsDependencies, 'db' | 'table'>,
): Promise<ExportPage> {
  const committed = await readCommittedRound(roundId, deadline, deps);
  if (!committed) throw new Refusal('not-found');
  const page = await readSelectionPage(committed, { chunk, most: CHUNKS_A_PAGE }, deadline, deps);
  const rows = committedRows(page.candidates, committed.secret, page.from);
  const leaves = leavesOf(rows, committed.terms).map(toHex);
  return { roundId, rows, leaves, ...(page.next === undefined ? {} : { next: String(page.next) }) };
}
