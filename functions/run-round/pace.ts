/** How much may be under way at once, by how the table takes it. */
export interface Pace {
  limit(): number;
  /** Something was done without being refused. */
  eased(): void;
  /** The table throttled, or others were at the same items. */
  slowed(): void;
}

/**
 * A pace that begins at the most that is allowed, halves when something is refused, and grows by one for each `limit`
 * things done: as TCP finds what a line bears. Refusals of requests that were under way together count as one.
 *
 * @param most requests at once, at least 1
 */
export function startPace(most: number): Pace {
  let limit = most;
  let doneSinceHalved = most;
  return {
    limit: () => Math.max(1, Math.floor(limit)),
    eased() {
      doneSinceHalved += 1;
      limit = Math.min(most, limit + 1 / limit);
    },
    slowed() {
      if (doneSinceHalved < Math.floor(limit)) return;
      doneSinceHalved = 0;
      limit = Math.max(1, limit / 2);
    },
  };
}
