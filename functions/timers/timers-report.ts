/** What a run did. */
export interface TimersReport {
  /** Due timers. */
  found: number;
  done: number;
  /** Timers that came too late, and were removed. */
  stale: number;
  /** Notifications queued again. */
  queued: number;
  /** Standings that changed because the rules did. */
  rescored: number;
  /** Timers and profiles that could not be dealt with; they are tried again. */
  failed: number;
  /** Notifications that were queued again and again and are still not sent. */
  overdue: number;
  /** False when time ran short; the next run takes over. */
  finished: boolean;
}
