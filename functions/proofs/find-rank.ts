import { compareRank, type Ranked } from '#domain/rounds/rank-key';
import type { TableAccess } from '../clients/table-access.ts';
import { type FrozenSelection, readSelectionPage, type SelectionPage } from '../table/selection-pages.ts';

type Access = Pick<TableAccess, 'db' | 'table'>;

function rankIn({ candidates, from }: SelectionPage, id: string): number | undefined {
  const index = candidates.findIndex((one) => one.id === id);
  return index < 0 ? undefined : from + index + 1;
}

async function searched(
  selection: FrozenSelection,
  candidate: Ranked,
  deadline: AbortSignal,
  access: Access,
): Promise<number | undefined> {
  let [lowest, highest] = [0, selection.chunks - 1];
  while (lowest <= highest) {
    const chunk = Math.floor((lowest + highest) / 2);
    const page = await readSelectionPage(selection, { chunk, most: 1 }, deadline, access);
    const [first, last] = [page.candidates[0], page.candidates.at(-1)];
    if (first && compareRank(candidate, first) < 0) highest = chunk - 1;
    else if (last && compareRank(candidate, last) > 0) lowest = chunk + 1;
    else return rankIn(page, candidate.id);
  }
  return undefined;
}

async function looked(
  selection: FrozenSelection,
  id: string,
  deadline: AbortSignal,
  access: Access,
): Promise<number | undefined> {
  for (let chunk: number | undefined = 0; chunk !== undefined; ) {
    const page: SelectionPage = await readSelectionPage(selection, { chunk }, deadline, access);
    const rank = rankIn(page, id);
    if (rank !== undefined) return rank;
    chunk = page.next;
  }
  return undefined;
}

/**
 * The rank of a candidate in a frozen selection, from 1. Where they stand by score and instant, a few chunks are read;
 * the whole selection only for those who have changed since it was made.
 *
 * @param candidate by the score that they were invited with, as far as that is known
 * @returns `undefined` for a candidate who is not in the selection
 */
export async function findRank(
  selection: FrozenSelection,
  candidate: { id: string; score?: number; submittedAt?: string },
  deadline: AbortSignal,
  access: Access,
): Promise<number | undefined> {
  const { id, score, submittedAt } = candidate;
  const known =
    score !== undefined && submittedAt !== undefined
      ? await searched(selection, { id, score, submittedAt }, deadline, access)
      : undefined;
  return known ?? looked(selection, id, deadline, access);
}
