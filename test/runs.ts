/** Enough to notice a rule that is broken for many candidates, in a tenth of the time. */
const FEW = 25;

function mostRuns(asked = String(FEW)): number {
  if (asked === 'all') return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d*$/.test(asked)) throw new Error(`RUNS must be "all" or a number, not "${asked}"`);
  return Number(asked);
}

/** The most random cases that a property tries: `RUNS` sets it, and `npm run test:all` says `RUNS=all`. */
const MOST = mostRuns(process.env.RUNS);

/** Whether every property tries all of its random cases, so that a rare one must have been among them. */
export const ALL_RUNS = MOST === Number.POSITIVE_INFINITY;

/**
 * How many random cases a property tries.
 *
 * @param all as many as it tries in `npm run test:all`
 */
export const runs = (all: number): number => Math.min(all, MOST);
