import { type CutOff, cutOffOf } from '#domain/rounds/cut-off';
import { countByBand, type PoolCount } from '#domain/rounds/pool-bands';
import { submittedBy } from '#domain/rounds/registration';
import { selectRanked } from '#domain/rounds/select-ranked';
import { type LanePlace, readLane } from '../table/lane-reader.ts';
import type { RoundsDependencies } from './dependencies.ts';
import { type SimulatedRound, selectionRule } from './simulated-round.ts';

/** So many of the selected are listed; the answer must stay below the 6 MB that a function may give. */
const MOST_LISTED = 1_000;
/** So many on either side of the cut-off are in the margin. */
const MARGIN = 5;

/** A place with its number, counted from 1. */
type NumberedPlace = LanePlace & { rank: number };

/** What a round would do with the pool as it is now. */
export interface Simulation {
  lane: string;
  size: number | null;
  minimumScore?: number;
  asOf: string;
  /** The last instant at which a selected candidate can have submitted. */
  submittedBy: string;
  selected: number;
  /**
   * So many of the selected stand on the benefit of a doubt: a figure that their programme asks for is not known. They are
   * marked in the lists.
   */
  inDoubt: number;
  cutOff: CutOff | null;
  /** The selected by band of the published distribution. */
  byBand: PoolCount;
  margin: {
    /** The last five of the selected, best first. */
    lastInvited: NumberedPlace[];
    /** The five of the lane who come next, with the rank that they would have. */
    firstNotInvited: NumberedPlace[];
  };
  /** The first 1,000 of the selected, best first. */
  invited: NumberedPlace[];
}

/** Selects exactly as a round does, by the same reading of the same lane, and writes nothing. */
export async function simulateRound(
  round: SimulatedRound,
  deadline: AbortSignal,
  { db, table }: Pick<RoundsDependencies, 'db' | 'table'>,
): Promise<Simulation> {
  const { lane, size = null, minimumScore, asOf } = round;
  const access = { db, table, deadline };
  const rule = selectionRule(round);
  const selected = await selectRanked(readLane({ ...rule, lane, doubts: true }, access), rule);
  const last = selected.at(-1);
  // The candidates behind the last one selected, or of the whole lane when the round selects none.
  const behind = readLane({ lane, size: MARGIN, doubts: true, ...(last ? { behind: last } : {}) }, access);
  const next = await selectRanked(behind, { size: MARGIN, asOf: rule.asOf });
  const places = [...selected, ...next].map((one, index) => ({ rank: index + 1, ...one }));
  return {
    lane,
    size,
    ...(minimumScore === undefined ? {} : { minimumScore }),
    asOf,
    submittedBy: submittedBy({ ...round, scheduledAt: asOf }),
    selected: selected.length,
    inDoubt: selected.filter(({ inDoubt }) => inDoubt).length,
    cutOff: cutOffOf(selected),
    byBand: countByBand(selected.map(({ score }) => score)),
    margin: {
      lastInvited: places.slice(Math.max(0, selected.length - MARGIN), selected.length),
      firstNotInvited: places.slice(selected.length),
    },
    invited: places.slice(0, Math.min(MOST_LISTED, selected.length)),
  };
}
