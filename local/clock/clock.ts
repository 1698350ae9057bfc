/** The time that functions, tokens and schedules live by. It runs as real time does, shifted. */
export interface Clock {
  now(): Date;
  /**
   * Moves the clock. Forwards, everything the schedules have due in between happens in order: the clock stops at each
   * occurrence, fires it, waits until the system is idle, and goes on. Of occurrences less than an hour apart only the
   * last fires (a schedule of every five minutes fires once for a jump over weeks). Backwards, nothing fires.
   *
   * @param options.schedules `skip` moves the clock without firing anything
   * @throws RangeError when the instant is no date
   */
  set(instant: Date | string, options?: { schedules?: 'fire' | 'skip' }): Promise<void>;
}
