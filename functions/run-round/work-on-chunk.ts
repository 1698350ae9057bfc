import { readSelection } from '../table/selection.ts';
import type { RoundDependencies } from './dependencies.ts';
import { inParallel } from './in-parallel.ts';
import type { Pace } from './pace.ts';
import { type CandidateRecord, readCandidates } from './read-candidates.ts';

/**
 * Does the work for every candidate of a chunk of the frozen selection, side by side.
 *
 * @param work gets the candidate as the table has them now, and dependencies that tell the pace of refusals
 * @param pace how many candidates are worked on at once; it slows down when the table throttles
 * @returns the results in the order of the selection
 */
export async function workOnChunk<Outcome>(
  { roundId, chunk }: { roundId: string; chunk: number },
  work: (id: string, record: CandidateRecord, paced: RoundDependencies) => Promise<Outcome>,
  deps: RoundDependencies,
  pace: Pace,
): Promise<Outcome[]> {
  const { candidates } = await readSelection(deps.db, deps.table, roundId, chunk);
  const ids = candidates.map(({ id }) => id);
  const records = await readCandidates(roundId, ids, deps);
  const known = ids.flatMap((id, index) => {
    const record = records[index];
    return record ? [{ id, record }] : [];
  });
  const paced: RoundDependencies = {
    ...deps,
    // Who waits was refused by the table.
    sleep(milliseconds) {
      pace.slowed();
      return deps.sleep(milliseconds);
    },
  };
  return inParallel(known, pace.limit, async ({ id, record }) => {
    const outcome = await work(id, record, paced);
    pace.eased();
    return outcome;
  });
}
