/** One band of the published distribution of the pool, both scores included. */
export interface PoolBand {
  /** As published, e.g. `441-450`; the key in a count by band. */
  label: string;
  /** The field of Canada's feed. */
  field: string;
  lowest: number;
  highest: number;
  /** A sum of finer bands rather than a band that is counted. */
  sum: boolean;
}

const band = (number: number, lowest: number, highest: number, sum = false): PoolBand => ({
  label: `${lowest}-${highest}`,
  field: `dd${number}`,
  lowest,
  highest,
  sum,
});

/** The bands in which IRCC publishes the pool, highest first, each sum before its parts; the whole pool is `dd18`. */
export const POOL_BANDS: readonly PoolBand[] = [
  band(1, 601, 1200),
  band(2, 501, 600),
  band(3, 451, 500, true),
  band(4, 491, 500),
  band(5, 481, 490),
  band(6, 471, 480),
  band(7, 461, 470),
  band(8, 451, 460),
  band(9, 401, 450, true),
  band(10, 441, 450),
  band(11, 431, 440),
  band(12, 421, 430),
  band(13, 411, 420),
  band(14, 401, 410),
  band(15, 351, 400),
  band(16, 301, 350),
  band(17, 0, 300),
];

/** The bands that are counted: every score from 0 to 1200 lies in exactly one. */
export const COUNTED_BANDS: readonly PoolBand[] = POOL_BANDS.filter(({ sum }) => !sum);

/** Candidates by band label, sums included, and all together. */
export interface PoolCount {
  bands: Record<string, number>;
  total: number;
}

/** Completes counts of the {@link COUNTED_BANDS} with the sums and the total. Bands that are not named count zero. */
export function closeBands(counted: Readonly<Record<string, number>>): PoolCount {
  const within = (lowest: number, highest: number) =>
    COUNTED_BANDS.filter((part) => part.lowest >= lowest && part.highest <= highest).reduce(
      (sum, part) => sum + (counted[part.label] ?? 0),
      0,
    );
  const bands = POOL_BANDS.map(({ label, lowest, highest }) => [label, within(lowest, highest)] as const);
  return { bands: Object.fromEntries(bands), total: within(0, 1200) };
}

/** @throws RangeError outside 0 to 1200 */
export function bandOf(score: number): PoolBand {
  const found = COUNTED_BANDS.find(({ lowest, highest }) => score >= lowest && score <= highest);
  if (!found) throw new RangeError('a score is a whole number from 0 to 1200');
  return found;
}

/**
 * Counts scores by band.
 *
 * @example countByBand([529, 445]).bands['501-600'] // 1; its '401-450' and '441-450' are 1 each, its total 2
 */
export function countByBand(scores: Iterable<number>): PoolCount {
  const counted: Record<string, number> = {};
  for (const score of scores) {
    const { label } = bandOf(score);
    counted[label] = (counted[label] ?? 0) + 1;
  }
  return closeBands(counted);
}
