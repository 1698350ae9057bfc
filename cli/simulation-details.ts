import { countByBand, type PoolCount } from '#domain/rounds/pool-bands';
import { compareRank, type Ranked } from '#domain/rounds/rank-key';
import type { RankedPlace, SelectionResult } from '#domain/rounds/select-invited';
import { sizesEndingAt, submittedInTime } from '#domain/rounds/selection-rule';

/** So many on either side of the cut-off are in the margin. */
const MARGIN = 5;

/** What `--details` adds to a simulation. */
export interface SimulationDetails {
  /** The invited by band of the published distribution. */
  byBand: PoolCount;
  margin: { lastInvited: RankedPlace[]; firstNotInvited: RankedPlace[] };
  /** Every size from `least` to `most` has a cut-off of the same score; `null` when the round invites no candidate. */
  sizesForCutOff: { least: number; most: number } | null;
}

/** @param pool the candidates of the lane, in any order */
export function simulationDetails(
  pool: readonly Ranked[],
  asOf: string,
  { invited, cutOff }: SelectionResult,
): SimulationDetails {
  const all = pool.filter((one) => submittedInTime({ asOf }, one)).sort(compareRank);
  const atOrAbove = (score: number) => all.filter((one) => one.score >= score).length;
  const next = all.slice(invited.length, invited.length + MARGIN);
  return {
    byBand: countByBand(invited.map(({ score }) => score)),
    margin: {
      lastInvited: invited.slice(-MARGIN),
      firstNotInvited: next.map(({ id, score, submittedAt }, index) => ({
        rank: invited.length + index + 1,
        id,
        score,
        submittedAt,
      })),
    },
    sizesForCutOff:
      cutOff && sizesEndingAt({ above: atOrAbove(cutOff.score + 1), atOrAbove: atOrAbove(cutOff.score) }),
  };
}
