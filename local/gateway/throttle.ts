/**
 * A token bucket: so many requests at once, refilled at a steady rate. As API Gateway throttles.
 *
 * @param limit requests a second, and the size of the bucket
 * @param monotonicMs real time that never goes back, in milliseconds
 * @returns takes one request; `false` when it is one too many
 */
export function tokenBucket(
  limit: { rate: number; burst: number },
  monotonicMs: () => number,
): () => boolean {
  let tokens = limit.burst;
  let last = monotonicMs();
  return () => {
    const now = monotonicMs();
    tokens = Math.min(limit.burst, tokens + ((now - last) / 1000) * limit.rate);
    last = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
