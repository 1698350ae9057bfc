import { countByBand, type PoolCount } from '#domain/rounds/pool-bands';
import { scoresEnough, sizesEndingAt, submittedInTime } from '#domain/rounds/selection-rule';
import { readLane } from '../table/lane-reader.ts';
import type { RoundsDependencies } from './dependencies.ts';
import { type SimulatedRound, selectionRule } from './simulated-round.ts';

/** Which sizes of a round would end at a score. */
export interface CutOffSizes {
  lane: string;
  asOf: string;
  cutOffScore: number;
  /** Candidates with more points. */
  above: number;
  /** Candidates with exactly these points. */
  at: number;
  /** `least` to `most` give this cut-off; `null` when no candidate has exactly these points, or too many have more. */
  sizes: { least: number; most: number } | null;
  /** Everybody at the score or above it. */
  byBand: PoolCount;
}

/** Says how many to invite for the cut-off to be a score, with the pool as it is now. Writes nothing. */
export async function sizesForCutOff(
  { cutOffScore, ...round }: Omit<SimulatedRound, 'size' | 'minimumScore'> & { cutOffScore: number },
  deadline: AbortSignal,
  { db, table }: Pick<RoundsDependencies, 'db' | 'table'>,
): Promise<CutOffSizes> {
  const { lane, asOf } = round;
  const rule = selectionRule({ ...round, minimumScore: cutOffScore });
  const scores: number[] = [];
  for await (const candidate of readLane({ lane, ...rule }, { db, table, deadline })) {
    if (!scoresEnough(rule, candidate)) break;
    if (submittedInTime(rule, candidate)) scores.push(candidate.score);
  }
  const atOrAbove = scores.length;
  const above = scores.filter((score) => score > cutOffScore).length;
  return {
    lane,
    asOf,
    cutOffScore,
    above,
    at: atOrAbove - above,
    sizes: sizesEndingAt({ above, atOrAbove }),
    byBand: countByBand(scores),
  };
}
