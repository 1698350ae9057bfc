/**
 * Scales counts down (or up) to a whole total: every part gets the whole part of its exact share, and what is left goes
 * to the largest remainders, the earlier part first on a tie. The parts add up to `total`, each within one of its share.
 *
 * @throws RangeError when `total` is no whole number from 0, a count is negative, or all counts are 0
 * @example largestRemainder(new Map([['a', 2], ['b', 1]]), 10) // a 7, b 3
 */
export function largestRemainder<K>(counts: ReadonlyMap<K, number>, total: number): Map<K, number> {
  const sum = [...counts.values()].reduce((all, count) => all + count, 0);
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError('the total must be a whole number');
  if (!(sum > 0) || [...counts.values()].some((count) => count < 0))
    throw new RangeError('the counts must not be negative, nor all zero');
  const shares = [...counts].map(([part, count]) => {
    const exact = (count * total) / sum;
    return { part, whole: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  let left = total - shares.reduce((all, { whole }) => all + whole, 0);
  for (const share of [...shares].sort((a, b) => b.remainder - a.remainder)) {
    if (left === 0) break;
    share.whole += 1;
    left -= 1;
  }
  return new Map(shares.map(({ part, whole }) => [part, whole]));
}
