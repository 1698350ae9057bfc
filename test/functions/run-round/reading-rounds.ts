import type { CompletedRound } from '#functions/table/round';
import type { SelectionChunk } from '#functions/table/selection';
import { readRound } from '#functions/table/stored-round';
import type { World } from './world.ts';

/** The header of a round that is expected to be completed. */
export async function roundOf(world: World, id = 'general-20260218T140000Z'): Promise<CompletedRound> {
  return (await readRound({ db: world.client, table: world.table }, id)) as CompletedRound;
}

/** The ids of those whom a round invited, best first: the frozen selection without those who lapsed. */
export async function invitedIn(world: World, id: string): Promise<string[]> {
  const chunks = (await world.items(`ROUND#${id}`, 'SELECTION#')) as unknown as SelectionChunk[];
  return chunks.flatMap(({ candidates, lapsed = [] }) => {
    const out = new Set(lapsed.map((one) => one.id));
    return candidates.map((one) => one.id).filter((one) => !out.has(one));
  });
}
