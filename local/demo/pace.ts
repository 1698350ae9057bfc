/** How fast a long step goes. */
export interface Pace {
  elapsedMs(): number;
  /** What is left, in words: `, about 3 min left`; nothing while it cannot be told. */
  left(done: number): string;
}

const LONGEST_IN_SECONDS = 90;

/**
 * Tells from what is done how long the rest will take at the same pace. What comes before the first part is done, such as
 * the start of the functions, comes once, and does not count.
 *
 * @param total parts, of the same length on the whole
 * @param monotonicMs real time that never goes back, in milliseconds
 * @example pace.left(51) // ', 20 s left' of 101, 20 seconds after the first
 */
export function paceOf(total: number, monotonicMs: () => number): Pace {
  const began = monotonicMs();
  let first: number | undefined;
  return {
    elapsedMs: () => monotonicMs() - began,
    left(done) {
      first ??= monotonicMs();
      if (done < 2 || done >= total) return '';
      const seconds = Math.ceil(((monotonicMs() - first) * (total - done)) / (done - 1) / 1000);
      return seconds <= LONGEST_IN_SECONDS
        ? `, ${seconds} s left`
        : `, about ${Math.ceil(seconds / 60)} min left`;
    },
  };
}
