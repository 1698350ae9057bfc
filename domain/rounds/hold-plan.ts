import type { Ranked } from './rank-key.ts';
import { selectRanked } from './select-ranked.ts';
import type { SelectionRule } from './selection-rule.ts';

async function* without<T extends Ranked>(
  ranked: AsyncIterable<T>,
  taken: ReadonlySet<string>,
): AsyncGenerator<T, void, undefined> {
  for await (const candidate of ranked) if (!taken.has(candidate.id)) yield candidate;
}

/**
 * What several rounds on one pool would select, one after the other. A later round finds no candidate that an earlier
 * one selected, whatever its lane. No candidate declines, and no score changes in between.
 *
 * @param rounds in the order in which they are held
 * @param open reads a round's lane, best first; see {@link mergeRanked}
 * @returns for each round its selection, best first
 * @throws RangeError when a rule has neither a size nor a minimum score, or one that is no sensible number
 */
export async function holdPlan<Round extends SelectionRule, T extends Ranked>(
  rounds: readonly Round[],
  open: (round: Round) => AsyncIterable<T>,
): Promise<T[][]> {
  const taken = new Set<string>();
  const selections: T[][] = [];
  for (const round of rounds) {
    const selected = await selectRanked(without(open(round), taken), round);
    for (const { id } of selected) taken.add(id);
    selections.push(selected);
  }
  return selections;
}
