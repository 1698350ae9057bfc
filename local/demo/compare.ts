import { bandOf } from '#domain/rounds/pool-bands';
import type { Distribution, PublishedPool, PublishedRound } from '../population/rounds-history.ts';

/** What our system says of a round that it held. */
export interface HeldRound {
  id: string;
  state: string;
  issued: number;
  cutOff: { score: number; submittedAt: string } | null;
}

/** A real round beside ours. */
export interface ComparedRound {
  published: PublishedRound;
  /** The published size, scaled as the pool is. */
  size: number;
  held: HeldRound;
  publishedBand: string;
  /** Our cut-off's band; `null` when nobody was invited. */
  ourBand: string | null;
  /**
   * True for a general round whose published pool and size alone lead to the published band: then ours must land there
   * too. Other rounds depend on facts that the distribution does not show, and so on the people drawn.
   */
  arithmetic: boolean;
}

/** The size of a round in a pool of `population`, where it was `published` in one of `pool`: at least 1. */
export function scaledSize(published: number, population: number, pool: number): number {
  return Math.max(1, Math.round((published * population) / pool));
}

/** The band of the candidate at a rank counted from 1, or `undefined` beyond the last. */
export function bandAtRank(distribution: Distribution, rank: number): string | undefined {
  let passed = 0;
  for (const [label, count] of distribution) {
    passed += count;
    if (rank <= passed) return label;
  }
  return undefined;
}

/** Whether the published figures alone lead to the published band: a general round, the first one in its pool. */
function isArithmetic(pool: PublishedPool, round: PublishedRound): boolean {
  const first = pool.rounds[0] === round;
  return (
    first &&
    round.lane === 'general' &&
    bandAtRank(pool.distribution, round.size) === bandOf(round.cutOff.score).label
  );
}

export function compareRound(
  pool: PublishedPool,
  published: PublishedRound,
  ours: { size: number; held: HeldRound },
): ComparedRound {
  const { cutOff } = ours.held;
  return {
    published,
    ...ours,
    publishedBand: bandOf(published.cutOff.score).label,
    ourBand: cutOff && bandOf(cutOff.score).label,
    arithmetic: isArithmetic(pool, published),
  };
}

/** A round that had to land in the published band and did not. */
export function missed({ arithmetic, ourBand, publishedBand }: ComparedRound): boolean {
  return arithmetic && ourBand !== publishedBand;
}
