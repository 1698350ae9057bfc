import { inParallel } from '../clients/in-parallel.ts';
import { readSelection } from '../table/selection.ts';
import type { RoundDependencies } from './dependencies.ts';
import type { Pace } from './pace.ts';

/**
 * Does the work for every candidate of a chunk of the frozen selection, side by side.
 *
 * @param read gives what the work has to know of each, as the table has it now, in the order of the ids
 * @param work gets that, and dependencies that tell the pace of refusals
 * @param pace how many candidates are worked on at once; it slows down when the table throttles
 * @returns the results in the order of the selection
 */
export async function workOnChunk<Known, Outcome>(
  { roundId, chunk }: { roundId: string; chunk: number },
  read: (ids: readonly string[]) => Promise<Known[]>,
  work: (id: string, known: Known, paced: RoundDependencies) => Promise<Outcome>,
  deps: RoundDependencies,
  pace: Pace,
): Promise<Outcome[]> {
  const { candidates } = await readSelection(deps, roundId, chunk);
  const ids = candidates.map(({ id }) => id);
  const known = (await read(ids)).map((one, index) => ({ id: ids[index] ?? '', known: one }));
  const paced: RoundDependencies = {
    ...deps,
    // Who waits was refused by the table.
    sleep(milliseconds) {
      pace.slowed();
      return deps.sleep(milliseconds);
    },
  };
  return inParallel(known, pace.limit, async (candidate) => {
    const outcome = await work(candidate.id, candidate.known, paced);
    pace.eased();
    return outcome;
  });
}
