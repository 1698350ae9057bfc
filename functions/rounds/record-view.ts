import { type RecordEntry, readRecord } from '../table/round-record.ts';
import type { RoundsDependencies } from './dependencies.ts';
import { cursorOf, type Page } from './list-query.ts';

/** A page of a record as officers see it: who did what, when, and why. */
export interface RecordView {
  /** Oldest first. */
  record: RecordEntry[];
  /** Where the next page begins; absent on the last one. */
  next?: string;
}

/**
 * A page of the record of a round, or without one of that of all rounds. One entry for each thing done: a round of which
 * thousands of invitations were voided one by one has two for each of them.
 */
export async function recordView(
  roundId: string | undefined,
  page: Page,
  deadline: AbortSignal,
  deps: Pick<RoundsDependencies, 'db' | 'table'>,
): Promise<RecordView> {
  const { entries, last } = await readRecord(roundId, page, deadline, deps);
  return { record: entries, ...(last === undefined ? {} : { next: cursorOf(last) }) };
}
