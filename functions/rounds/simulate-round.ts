import { type CutOff, cutOffOf } from '#domain/rounds/cut-off';
import type { RankedPlace } from '#domain/rounds/select-invited';
import { selectRanked } from '#domain/rounds/select-ranked';
import type { SelectionRule } from '#domain/rounds/selection-rule';
import { readLane } from '../run-round/lane-reader.ts';
import type { RoundsDependencies } from './dependencies.ts';

/** So many of the selected are listed; the answer must stay below the 6 MB that a function may give. */
const MOST_LISTED = 1_000;

/** What a round would do with the pool as it is now. */
export interface Simulation {
  lane: string;
  size: number | null;
  minimumScore?: number;
  asOf: string;
  selected: number;
  cutOff: CutOff | null;
  /** The first 1,000 of the selected, best first. */
  invited: RankedPlace[];
}

/** Selects exactly as a round does, by the same reading of the same lane, and writes nothing. */
export async function simulateRound(
  { lane, ...rule }: SelectionRule & { lane: string },
  deadline: AbortSignal,
  { db, table }: RoundsDependencies,
): Promise<Simulation> {
  const selected = await selectRanked(readLane({ lane, ...rule }, { db, table, deadline }), rule);
  const { size = null, minimumScore, asOf } = rule;
  return {
    lane,
    size,
    ...(minimumScore === undefined ? {} : { minimumScore }),
    asOf,
    selected: selected.length,
    cutOff: cutOffOf(selected),
    invited: selected.slice(0, MOST_LISTED).map((one, index) => ({ rank: index + 1, ...one })),
  };
}
