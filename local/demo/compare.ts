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
   * True for a general round whose pool and size alone lead to the published band, as published and to scale: then ours
   * must land there too. Other rounds depend on facts that the distribution does not show, and so on the people drawn.
   */
  arithmetic: boolean;
  /** True for one that they lead there as published, but not any more when rounded to so few people. */
  tooSmall: boolean;
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

/** Whether pool and size alone lead to the published band: of a general round, the first one in its pool. */
function leadThere(pool: PublishedPool, round: PublishedRound): (of: Distribution, size: number) => boolean {
  const isFirst = pool.rounds[0] === round && round.lane === 'general';
  return (of, size) => isFirst && bandAtRank(of, size) === bandOf(round.cutOff.score).label;
}

export function compareRound(
  pool: PublishedPool,
  published: PublishedRound,
  ours: { size: number; held: HeldRound; scaled: Distribution },
): ComparedRound {
  const { size, held, scaled } = ours;
  const { cutOff } = held;
  const leads = leadThere(pool, published);
  const [asPublished, toScale] = [leads(pool.distribution, published.size), leads(scaled, size)];
  return {
    published,
    size,
    held,
    publishedBand: bandOf(published.cutOff.score).label,
    ourBand: cutOff && bandOf(cutOff.score).label,
    arithmetic: asPublished && toScale,
    tooSmall: asPublished && !toScale,
  };
}

/** A round that had to land in the published band and did not. */
export function missed({ arithmetic, ourBand, publishedBand }: ComparedRound): boolean {
  return arithmetic && ourBand !== publishedBand;
}
